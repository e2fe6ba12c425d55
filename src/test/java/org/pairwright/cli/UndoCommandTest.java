package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `undo` and `redo`.
class UndoCommandTest {
    @TempDir Path folder;
    Path project;

    @BeforeEach
    void decide_twice() throws IOException {
        project = Samples.projectOfPairs(folder);
        Samples.annotate(
                project,
                "Mara",
                """
                {"pair":"p1","preference":"a"}
                {"pair":"p2","preference":"b"}
                """);
    }

    @Test
    void the_last_act_is_taken_back_first() {
        JsonNode answer = Ran.of("undo", project, "--as", "Mara", "--json").json();

        assertThat(answer.get("changed").asInt()).isEqualTo(1);
        assertThat(answer.get("kind").asString()).isEqualTo("decision");
        assertThat(answer.get("preference").asString()).isEqualTo("b");
        assertThat(annotations()).isEqualTo(1);
    }

    @Test
    void what_was_taken_back_can_be_done_again() {
        Ran.of("undo", project, "--as", "Mara");
        Ran.of("undo", project, "--as", "Mara");

        JsonNode answer = Ran.of("redo", project, "--as", "Mara", "--json").json();

        assertThat(answer.get("preference").asString()).isEqualTo("a");
        assertThat(annotations()).isEqualTo(1);
    }

    @Test
    void when_nothing_is_left_nothing_changes() {
        Ran.of("undo", project, "--as", "Mara");
        Ran.of("undo", project, "--as", "Mara");

        Ran ran = Ran.of("undo", project, "--as", "Mara", "--json");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.json().toString()).isEqualTo("{\"changed\":0}");
    }

    @Test
    void when_nothing_is_left_it_is_said_of_what() {
        Ran.of("undo", project, "--as", "Mara");
        Ran.of("undo", project, "--as", "Mara");

        assertThat(Ran.of("undo", project, "--as", "Mara").out())
                .isEqualToIgnoringNewLines("There is nothing to take back.");
        Ran.of("redo", project, "--as", "Mara");
        Ran.of("redo", project, "--as", "Mara");
        assertThat(Ran.of("redo", project, "--as", "Mara").out())
                .isEqualToIgnoringNewLines("There is nothing to do again.");
    }

    @Test
    void nobody_acts_under_an_empty_name() {
        Ran ran = Ran.of("undo", project, "--as", "");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith(
                        "Invalid value for option '--as': The annotator name \"\" is blank or has white"
                                + " space at its ends.");
        assertThat(annotations()).isEqualTo(2);
    }

    @Test
    void nobody_is_made_an_annotator_by_taking_back() {
        Ran ran = Ran.of("undo", project, "--as", "Moira");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        project
                                + " has no annotator \"Moira\". `--as NAME` says whose act is meant.");
    }

    private int annotations() {
        return Ran.of("stats", project, "--json").json().get("annotations").asInt();
    }
}
