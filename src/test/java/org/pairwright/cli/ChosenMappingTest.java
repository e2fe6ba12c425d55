package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What was decided comes back from files that call the better response otherwise than our own do.
class ChosenMappingTest {
    private static final int PAIRS = 12;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "axolotl-argilla,instruction,chosen_response,rejected_response",
        "nemo-aligner,prompt,chosen_response,rejected_response",
        "nemo-rl-rank,context,completions.0.completion,completions.1.completion"
    })
    void rows_for_trainers_come_back_with_their_decisions(
            String format, String prompt, String chosen, String rejected) throws IOException {
        Path project = decided();
        Path rows = folder.resolve("rows.jsonl");
        assertThat(Ran.of("export", project, "--format", format, "--out", rows).exitCode())
                .isZero();
        Path other = folder.resolve("other.pairs");
        Ran.of("new", other);

        Ran ran =
                Ran.of(
                        "import",
                        other,
                        rows,
                        "--map",
                        "prompt=" + prompt,
                        "--map",
                        "chosen=" + chosen,
                        "--map",
                        "rejected=" + rejected,
                        "--json");

        assertThat(ran.exitCode()).as("%s", ran.err()).isZero();
        assertThat(ran.json().get("annotations").asInt()).isEqualTo(PAIRS);
        assertThat(better(other)).isEqualTo(better(project)).hasSize(PAIRS);
    }

    @Test
    void columns_with_names_of_their_own_can_be_the_choice() throws IOException {
        Path project = Samples.project(folder);
        Path table = Samples.file(folder, "old.csv", "ask;good;bad\nWhy?;So.;No.\n");

        Ran ran =
                Ran.of(
                        "import",
                        project,
                        table,
                        "--map",
                        "prompt=ask",
                        "--map",
                        "chosen=good",
                        "--map",
                        "rejected=bad");

        assertThat(ran.exitCode()).as("%s", ran.err()).isZero();
        assertThat(better(project)).containsExactly(Map.entry("Why?", "So."));
    }

    @Test
    void a_choice_beside_a_preference_is_wrong_usage() throws IOException {
        Path project = Samples.project(folder);
        Path table = Samples.file(folder, "old.csv", "ask;good;bad\nWhy?;So.;No.\n");

        Ran ran =
                Ran.of("import", project, table, "--map", "chosen=good", "--map", "preference=bad");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("Leave out preference, or map response_a");
    }

    private Path decided() throws IOException {
        Path project = Samples.project(folder);
        Path pairs =
                Samples.file(
                        folder,
                        "pairs.jsonl",
                        IntStream.range(0, PAIRS)
                                .mapToObj(i ->
                                        "{\"id\":\"p%1$d\",\"prompt\":\"Why %1$d?\",\"response_a\":\"So %1$d.\",\"response_b\":\"No %1$d.\",\"preference\":\"%2$s\"}%n"
                                                .formatted(i, i % 3 == 0 ? "b" : "a"))
                                .collect(Collectors.joining()));
        assertThat(Ran.of("import", project, pairs).exitCode()).isZero();
        return project;
    }

    /// The better response to each prompt.
    private static Map<String, String> better(Path project) {
        Map<String, String> better = new TreeMap<>();
        for (JsonNode pair : Ran.of("list", project, "--annotations").lines()) {
            String side = pair.at("/annotations/0/preference").asString();
            better.put(
                    pair.at("/prompt/0/content").asString(),
                    pair.get("response_" + side).asString());
        }
        return better;
    }
}
