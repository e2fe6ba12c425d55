package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;

/// Real files of other projects, counted exactly.
@EnabledIfSystemProperty(
        named = "pairwright.data",
        matches = ".+",
        disabledReason =
                "the files are no part of the project: -Dpairwright.data says where they are")
class RealFilesTest {

    @Test
    void pandalm_has_999_pairs_and_three_annotators_of_each() {
        Reading reading = read("pandalm/testset-v1.json");

        assertThat(reading.format()).isEqualTo("pandalm");
        assertThat(reading.rows()).hasSize(999).allMatch(row -> row.pairs().size() == 1);
        assertThat(reading.pairs())
                .allSatisfy(pair ->
                        assertThat(pair.annotations())
                                .extracting(ImportedAnnotation::annotator)
                                .containsExactly("annotator1", "annotator2", "annotator3"));
        assertThat(reading.pairs().stream().map(pair -> pair.keys().prompt()).distinct())
                .hasSize(170);
        assertThat(reading.pairs()).extracting(pair -> pair.keys().pair()).doesNotHaveDuplicates();
    }

    @Test
    void pandalm_names_the_models_in_its_key() {
        Map<String, Long> sources =
                read("pandalm/testset-v1.json").pairs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        pair -> pair.a().source() + " " + pair.b().source(),
                                        Collectors.counting()));

        assertThat(sources)
                .hasSize(10)
                .containsEntry("bloom-7b llama-7b", 111L)
                .containsEntry("cerebras-gpt-6.7B pythia-6.9b", 91L);
    }

    @Test
    void pandalm_has_six_responses_that_are_booleans_and_54_pairs_with_a_blank_one() {
        Reading reading = read("pandalm/testset-v1.json");

        assertThat(reading.problems()).noneMatch(Problem::refused);
        assertThat(warnings(reading, ProblemCode.WRONG_TYPE)).isEqualTo(6);
        assertThat(
                        reading.pairs().stream()
                                .filter(pair -> pair.a().isBlank() || pair.b().isBlank()))
                .hasSize(54);
    }

    @Test
    void the_first_annotator_of_pandalm_says_427_times_one_475_times_two_and_97_times_neither() {
        Map<Preference, Long> said =
                read("pandalm/testset-v1.json").pairs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        pair ->
                                                pair.annotations()
                                                        .getFirst()
                                                        .judgment()
                                                        .preference(),
                                        Collectors.counting()));

        assertThat(said)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Preference.A, 427L, Preference.B, 475L, Preference.TIE, 97L));
    }

    @ParameterizedTest
    @CsvSource({
        "LLMBar_Adversarial_GPTInst, 92, 45",
        "LLMBar_Adversarial_GPTOut, 47, 22",
        "LLMBar_Adversarial_Manual, 46, 22",
        "LLMBar_Adversarial_Neighbor, 134, 75",
        "LLMBar_Natural, 100, 42",
        "Processed_FairEval, 66, 41",
        "Processed_LLMEval^2, 200, 92",
        "Processed_MT-Bench, 200, 101",
    })
    void llmbar_says_of_each_pair_which_output_is_right(String file, int pairs, int first) {
        Reading reading = read("llmbar/" + file + ".dataset.json");

        assertThat(reading.format()).isEqualTo("llmbar");
        assertThat(reading.problems()).noneMatch(Problem::refused);
        assertThat(reading.pairs()).hasSize(pairs);
        assertThat(reading.pairs().stream().map(RealFilesTest::preference))
                .filteredOn(Preference.A::equals)
                .hasSize(first);
        assertThat(reading.pairs().stream().map(RealFilesTest::preference))
                .containsOnly(Preference.A, Preference.B);
    }

    @ParameterizedTest
    @CsvSource({"dpo_en_demo, 80, 295", "dpo_zh_demo, 64, 289"})
    void llama_factory_s_ranking_demos_have_300_pairs(String file, int system, int distinct) {
        Reading reading = read("llama-factory/" + file + ".json");

        assertThat(reading.format()).isEqualTo("sharegpt-ranking");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pairs()).hasSize(300);
        assertThat(reading.pairs())
                .filteredOn(pair -> pair.prompt().messages().getFirst().role() == Role.SYSTEM)
                .hasSize(system);
        assertThat(reading.pairs().stream().map(pair -> pair.keys().pair()).distinct())
                .hasSize(distinct);
        assertThat(reading.pairs()).allMatch(pair -> pair.annotations().size() == 1);
    }

    @ParameterizedTest
    @CsvSource({"ALL, 754", "ADJACENT, 429", "BEST_WORST, 212"})
    void a_hundred_trees_of_open_assistant_rank_the_answers_to_212_messages(
            PairChoice choice, int pairs) {
        Reading reading =
                read("open-assistant/en_100_tree.jsonl", ImportOptions.DETECT.withPairs(choice));

        assertThat(reading.format()).isEqualTo("open-assistant");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).hasSize(100);
        assertThat(reading.pairs())
                .hasSize(pairs)
                .allMatch(pair -> preference(pair).side().isPresent())
                .allMatch(pair -> pair.prompt().last().role() == Role.USER);
    }

    @Test
    void unpaired_answers_are_refused() {
        assertRefused(
                "llama-factory/kto_en_demo.json",
                "The rows look like unpaired data (messages, label): one answer each, with a label.");
    }

    @Test
    void chats_with_tools_are_refused() {
        assertRefused(
                "llama-factory/glaive_toolcall_en_demo.json",
                "The rows look like chats with tool calls (conversations, tools): nothing stands beside"
                        + " each to compare it to.");
    }

    @Test
    void a_catalog_of_data_sets_is_refused() {
        assertRefused(
                "llama-factory/dataset_info.json",
                "The file is one JSON object over several lines. Give an array of objects, or one object"
                        + " a line.");
    }

    @Test
    void prompts_alone_are_refused() {
        assertRefused(
                "xstest/prompts.csv",
                "The rows look like prompts without responses (id, prompt, type, label, focus, note).");
    }

    private static void assertRefused(String file, String looks) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(file))
                .satisfies(e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
                    assertThat(e.problem().message()).startsWith(looks);
                });
    }

    private static long warnings(Reading reading, ProblemCode code) {
        return reading.problems().stream().filter(problem -> problem.code() == code).count();
    }

    private static Preference preference(ImportedPair pair) {
        return pair.annotations().getFirst().judgment().preference();
    }

    private static Reading read(String file) {
        return read(file, ImportOptions.DETECT);
    }

    private static Reading read(String file, ImportOptions options) {
        return Reading.of(Path.of(System.getProperty("pairwright.data")).resolve(file), options);
    }
}
