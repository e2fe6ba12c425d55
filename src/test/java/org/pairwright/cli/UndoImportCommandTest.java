package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class UndoImportCommandTest {
    @TempDir Path folder;
    Path project;

    @BeforeEach
    void bring_pairs_in() throws IOException {
        project = Samples.projectOfPairs(folder);
    }

    @Test
    void without_a_batch_the_imports_are_listed() {
        JsonNode batch = Ran.of("undo-import", project, "--json").json().get("imports").get(0);

        assertThat(Ran.keys(batch))
                .containsExactly(
                        "batch",
                        "file",
                        "format",
                        "license",
                        "pairs",
                        "annotations",
                        "known_answers",
                        "as",
                        "imported_at",
                        "undone");
    }

    @Test
    void an_import_that_nobody_labeled_is_taken_back_whole() {
        Ran ran = Ran.of("undo-import", project, batch(0), "--json");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.json().get("pairs").asInt()).isEqualTo(3);
        JsonNode stats = Ran.of("stats", project, "--json").json();
        assertThat(stats.get("pairs").asInt()).isZero();
        assertThat(stats.get("responses").asInt()).isZero();
        assertThat(stats.get("prompts").asInt()).isZero();
    }

    @Test
    void known_answers_that_go_are_told() throws IOException {
        Path gold =
                Samples.file(
                        folder,
                        "gold.jsonl",
                        Samples.PAIRS.replace("\"id\"", "\"preference\":\"a\",\"id\""));
        Ran.of("import", project, gold, "--gold");
        assertThat(Ran.of("undo-import", project).out())
                .contains("gold.jsonl: 0 pairs, 0 decisions, 3 known answers");

        Ran ran = Ran.of("undo-import", project, batch(1));

        assertThat(ran.out()).endsWith("gold.jsonl: 0 pairs, 0 decisions, 3 known answers.\n");
        assertThat(Ran.of("list", project).lines()).allMatch(pair -> pair.get("gold").isNull());
    }

    @Test
    void it_stays_in_the_list() {
        Ran.of("undo-import", project, batch(0));

        assertThat(Ran.of("undo-import", project).out()).endsWith("(taken back)\n");
    }

    @Test
    void it_cannot_be_taken_back_twice() {
        Ran.of("undo-import", project, batch(0));

        Ran ran = Ran.of("undo-import", project, batch(0));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines("The import of pairs.jsonl was taken back before.");
    }

    @Test
    void labeled_pairs_keep_an_import_and_say_whose_they_are() throws IOException {
        Samples.annotate(project, "Mara", "{\"pair\":\"p1\",\"preference\":\"a\"}");

        Ran ran = Ran.of("undo-import", project, batch(0));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "The import of pairs.jsonl can't be taken back: its pairs have been labeled (Mara 1)."
                                + " Nothing was changed.");
        assertThat(Ran.of("stats", project, "--json").json().get("pairs").asInt()).isEqualTo(3);
    }

    @Test
    void the_same_file_can_come_in_again() {
        Ran.of("undo-import", project, batch(0));

        JsonNode answer = Ran.of("import", project, folder.resolve("pairs.jsonl"), "--json").json();

        assertThat(answer.get("pairs").asInt()).isEqualTo(3);
    }

    @Test
    void an_import_that_is_not_there_is_named() {
        UUID batch = new UUID(1, 2);

        Ran ran = Ran.of("undo-import", project, batch);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).startsWith(project + " has no import \"" + batch + "\".");
    }

    private String batch(int index) {
        return Ran.of("undo-import", project, "--json")
                .json()
                .get("imports")
                .get(index)
                .get("batch")
                .asString();
    }
}
