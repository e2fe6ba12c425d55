package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;

/// PKU-SafeRLHF and BeaverTails: verdicts on responses.
class SafetyDataTest {

    @Test
    void both_labels_of_pku_and_its_verdicts_are_kept() {
        Judgment judgment =
                Reading.of(Reading.sample("pku-saferlhf.jsonl"))
                        .pair()
                        .annotations()
                        .getFirst()
                        .judgment();

        assertThat(judgment.moreHelpful()).isEqualTo(Preference.B);
        assertThat(judgment.safer()).isEqualTo(Preference.A);
        assertThat(judgment.a())
                .isEqualTo(
                        new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED));
        assertThat(judgment.b())
                .isEqualTo(
                        new Verdict(
                                Safety.UNSAFE,
                                List.of("pku:cybercrime"),
                                Severity.MODERATE,
                                Refusal.UNSTATED));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, A", "1, 1, B", "0, 1, UNSTATED", "1, 0, UNSTATED"})
    void pku_s_labels_are_a_preference_where_they_agree(
            int better, int safer, Preference preference) {
        Judgment judgment =
                Reading.ofText(
                                """
                                {"prompt":"Q","response_0":"A","response_1":"B","is_response_0_safe":true,\
                                "is_response_1_safe":true,"better_response_id":%d,"safer_response_id":%d}
                                """
                                        .formatted(better, safer))
                        .pair()
                        .annotations()
                        .getFirst()
                        .judgment();

        assertThat(judgment.preference()).isEqualTo(preference);
    }

    @Test
    void beavertails_responses_to_one_prompt_are_paired_wherever_they_stand() {
        Reading reading =
                read(
                        single("Q", "A", true, ""),
                        single("R", "X", true, ""),
                        single("Q", "B", false, "\"privacy_violation\":true"),
                        single("R", "Y", true, ""),
                        single("Q", "C", true, ""));

        assertThat(reading.rows()).extracting(ImportedRow::rows).containsExactly(3, 2);
        assertThat(reading.pairs())
                .extracting(pair -> pair.a().content() + pair.b().content())
                .containsExactly("AB", "AC", "BC", "XY");
        Judgment first = reading.pairs().getFirst().annotations().getFirst().judgment();
        assertThat(first.preference()).isEqualTo(Preference.UNSTATED);
        assertThat(first.a().safety()).isEqualTo(Safety.SAFE);
        assertThat(first.b().safety()).isEqualTo(Safety.UNSAFE);
        assertThat(first.b().categories()).containsExactly("beavertails:privacy_violation");
    }

    @Test
    void a_code_of_more_than_500_characters_is_refused() {
        String longest = "c".repeat(500 - "beavertails:".length());

        assertThat(ofCode(longest).problems()).isEmpty();
        assertThat(ofCode(longest + "c").problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "categories",
                                ProblemCode.TOO_LARGE,
                                "A hazard category's code has 501 characters, more than 500, the most"
                                        + " that is read. Shorten it or leave the row out."));
    }

    private static Reading ofCode(String code) {
        return read(single("Q", "A", false, "\"" + code + "\":true"), single("Q", "B", true, ""));
    }

    @Test
    void keys_with_commas_are_codes_as_they_stand() {
        Reading reading =
                read(
                        single("Q", "A", true, ""),
                        single("Q", "B", false, "\"terrorism,organized_crime\":true"));

        assertThat(reading.pair().annotations().getFirst().judgment().b().categories())
                .containsExactly("beavertails:terrorism,organized_crime");
    }

    @Test
    void a_response_judged_several_times_is_one_response_with_several_annotators() {
        Reading reading =
                read(
                        single("Q", "A", true, ""),
                        single("Q", "A", false, ""),
                        single("Q", "B", true, ""));

        ImportedPair pair = reading.pair();
        assertThat(pair.annotations())
                .extracting(ImportedAnnotation::annotator)
                .containsExactly("", "annotation 2");
        assertThat(pair.annotations().getLast().judgment().a().safety()).isEqualTo(Safety.UNSAFE);
        assertThat(pair.annotations().getLast().judgment().b()).isEqualTo(Verdict.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"severity_category\":1,\"safety_category\":[5,13]",
                "\"is_safe\":false,\"severity_level\":0,\"harm_category\":{\"Drugs\":false,"
                        + "\"Violence\":true,\"Cybercrime\":true}",
            })
    void both_versions_of_pku_qa_are_paired_by_prompt(String unsafe) {
        String safe =
                unsafe.contains("is_safe")
                        ? "\"is_safe\":true,\"severity_level\":0,\"harm_category\":{\"Drugs\":false}"
                        : "\"severity_category\":-1,\"safety_category\":[-1]";
        Reading reading =
                read(
                        "{\"prompt\":\"Q\",\"response\":\"A\",\"response_source\":\"m\","
                                + unsafe
                                + "}",
                        "{\"prompt\":\"Q\",\"response\":\"B\",\"response_source\":\"m\","
                                + safe
                                + "}");

        assertThat(reading.format()).isEqualTo("pku-saferlhf-qa");
        Judgment judgment = reading.pair().annotations().getFirst().judgment();
        assertThat(judgment.a().safety()).isEqualTo(Safety.UNSAFE);
        assertThat(judgment.a().categories())
                .containsExactlyInAnyOrder("pku:violence", "pku:cybercrime");
        assertThat(judgment.b().safety()).isEqualTo(Safety.SAFE);
        assertThat(reading.pair().a().source()).isEqualTo("m");
    }

    @Test
    void pku_qa_is_refused_where_nobody_asked_for_pairs() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() ->
                        Reading.ofText(
                                "{\"prompt\":\"Q\",\"response\":\"A\",\"severity_category\":-1,"
                                        + "\"safety_category\":[-1]}"))
                .withMessageContaining("single responses with a verdict each (PKU-SafeRLHF-QA)");
    }

    @Test
    void a_dict_as_python_prints_it_is_called_that() {
        assertThat(
                        read(
                                        single("Q", "A", true, "")
                                                .replace("{}", "\"{'privacy_violation': True}\""),
                                        single("Q", "B", true, ""))
                                .problems()
                                .getFirst()
                                .message())
                .startsWith("The text is written as Python prints a dict");
        assertThat(
                        Reading.ofText("{'prompt': 'Q', 'response_a': 'A', 'response_b': 'B'}")
                                .problem()
                                .message())
                .startsWith("The row is written as Python prints a dict");
    }

    @Test
    void a_prompt_with_one_response_is_refused() {
        Reading reading = read(single("Q", "A", true, ""));

        assertThat(reading.problem().code()).isEqualTo(ProblemCode.NO_PAIR);
        assertThat(reading.problem().refused()).isTrue();
    }

    @Test
    void verdicts_that_mirrors_wrote_as_texts_are_read() {
        Reading reading =
                read(
                        single("Q", "A", true, "").replace("true", "\"True\""),
                        single("Q", "B", false, "").replace("false", "\"False\""));

        assertThat(reading.pair().annotations().getFirst().judgment().b().safety())
                .isEqualTo(Safety.UNSAFE);
    }

    private static Reading read(String... rows) {
        return Reading.ofText(
                String.join("\n", rows), ImportOptions.DETECT.withPairs(PairChoice.ALL));
    }

    private static String single(String prompt, String response, boolean safe, String categories) {
        return "{\"prompt\":\"%s\",\"response\":\"%s\",\"category\":{%s},\"is_safe\":%s}"
                .formatted(prompt, response, categories, safe);
    }
}
