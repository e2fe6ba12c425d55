package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ListCommandTest {
    @TempDir Path folder;

    @Test
    void a_pair_has_the_keys_that_scripts_rely_on() throws IOException {
        JsonNode pair = Ran.of("list", Samples.projectOfPairs(folder)).lines().getFirst();

        assertThat(Ran.keys(pair))
                .containsExactly(
                        "id",
                        "key",
                        "external_id",
                        "prompt",
                        "response_a",
                        "response_b",
                        "source_a",
                        "source_b",
                        "gold",
                        "state",
                        "sensitive");
    }

    @Test
    void annotations_come_when_they_are_asked_for() throws IOException {
        JsonNode pair =
                Ran.of("list", Samples.projectOfPairs(folder), "--annotations").lines().getFirst();

        assertThat(pair.get("annotations")).isEmpty();
    }

    @Test
    void pairs_come_in_their_order_and_as_many_as_asked_for() throws IOException {
        Path project = Samples.projectOfPairs(folder);

        assertThat(Ran.of("list", project, "--limit", 2).lines())
                .extracting(pair -> pair.get("external_id").asString())
                .containsExactly("p1", "p2");
    }

    @Test
    void what_a_pair_holds_is_printed_as_it_came_in() throws IOException {
        JsonNode pair = Ran.of("list", Samples.projectOfPairs(folder)).lines().getFirst();

        assertThat(pair.get("prompt").toString())
                .isEqualTo("[{\"role\":\"user\",\"content\":\"What is the capital of France?\"}]");
        assertThat(pair.get("response_b").asString()).isEqualTo("Lyon.");
        assertThat(pair.get("source_b").asString()).isEqualTo("m2");
        assertThat(pair.get("state").asString()).isEqualTo("unlabeled");
        assertThat(pair.get("gold").isNull()).isTrue();
    }

    @Test
    void a_known_answer_is_printed() throws IOException {
        Path project = Samples.project(folder);
        Path gold =
                Samples.file(
                        folder,
                        "gold.jsonl",
                        "{\"prompt\":\"x\",\"response_a\":\"y\",\"response_b\":\"z\",\"preference\":\"b\"}\n");
        Ran.of("import", project, gold, "--gold");

        JsonNode pair = Ran.of("list", project, "--annotations").lines().getFirst();

        assertThat(pair.get("gold").asString()).isEqualTo("b");
        assertThat(pair.get("annotations")).isEmpty();
    }

    @Test
    void an_empty_project_prints_nothing() {
        assertThat(Ran.of("list", Samples.project(folder))).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void a_limit_below_zero_is_wrong_usage() {
        assertThat(Ran.of("list", Samples.project(folder), "--limit", -1).exitCode()).isEqualTo(2);
    }
}
