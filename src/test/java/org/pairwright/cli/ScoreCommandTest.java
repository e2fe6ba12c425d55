package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.endpoint.LoopbackEndpoint;
import org.pairwright.endpoint.LoopbackEndpoint.Answer;
import tools.jackson.databind.JsonNode;

/// `score`, against a real server on this computer.
class ScoreCommandTest {
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void import_pairs() throws IOException {
        project = Samples.projectOfPairs(folder);
    }

    private void isSound() {
        assertThat(Ran.of("check", project).out()).isNotEmpty();
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void the_lexicon_scores_each_pair_once() {
        JsonNode first = Ran.of("score", project, "--scorer", "lexicon", "--json").json();
        JsonNode second = Ran.of("score", project, "--scorer", "lexicon", "--json").json();

        assertThat(Ran.keys(first))
                .startsWith("annotator", "pairs", "scored", "already", "failed", "unsafe");
        assertThat(first.get("scored").asInt()).isEqualTo(3);
        assertThat(second.get("scored").asInt()).isZero();
        assertThat(second.get("already").asInt()).isEqualTo(3);
        assertThat(Ran.of("list", project, "--filter", "score >= 0").out().lines()).hasSize(3);
        isSound();
    }

    @Test
    void a_machine_takes_no_name_of_an_import_whose_decisions_are_to_come() {
        Ran ran = Ran.of("score", project, "--scorer", "lexicon", "--name", "imported:more");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("as the names of imports do");
        assertThat(Ran.of("annotators", project, "list").out()).doesNotContain("imported:more");
    }

    @Test
    void what_leaves_the_computer_is_said_first() {
        try (LoopbackEndpoint endpoint =
                LoopbackEndpoint.answering(
                        (asked, n) -> LoopbackEndpoint.moderation(true, 0.9, 0.1))) {
            Ran ran =
                    Ran.of(
                            "score",
                            project,
                            "--scorer",
                            endpoint.url() + "/moderations",
                            "--model",
                            "omni");

            assertThat(ran.exitCode()).isZero();
            assertThat(ran.err())
                    .isEqualToIgnoringNewLines(
                            "Prompts and responses are sent to "
                                    + endpoint.url()
                                    + " (this computer), to the model omni.");
            assertThat(ran.out())
                    .startsWith(
                            "3 of 3 pairs looked at by moderation omni: a response unsafe in 3; 0 before, 0 failed.");
        }
        Ran marked =
                Ran.of("set", project, "pair", "--filter", "score > 0.8", "--sensitive", "yes");
        assertThat(marked.exitCode()).isZero();
        assertThat(Ran.of("list", project, "--filter", "sensitive").out().lines()).hasSize(3);
        isSound();
    }

    @Test
    void pairs_that_fail_are_listed_and_tell_in_the_exit_code() {
        try (LoopbackEndpoint endpoint =
                LoopbackEndpoint.answering((asked, n) -> Answer.ok("{\"results\":[]}"))) {
            Ran ran =
                    Ran.of(
                            "score",
                            project,
                            "--scorer",
                            endpoint.url(),
                            "--kind",
                            "moderation",
                            "--model",
                            "omni",
                            "--json");

            assertThat(ran.exitCode()).isEqualTo(ExitCode.ROWS_REFUSED);
            assertThat(ran.json().get("failed").asInt()).isEqualTo(3);
            assertThat(ran.json().get("failures").get(0).get("message").asString())
                    .isEqualTo("The answer is no result of a moderation.");
        }
    }

    @Test
    void a_key_on_the_command_line_is_repeated_nowhere() {
        String key = "sk_test_0123456789abcdef";
        for (Ran ran :
                new Ran[] {
                    Ran.of(
                            "score",
                            project,
                            "--scorer",
                            "http://127.0.0.1:1/v1",
                            "--kind",
                            "guard",
                            "--model",
                            "m",
                            "--key-from",
                            key),
                    Ran.of(
                            "score",
                            project,
                            "--scorer",
                            "https://" + key + "@example.com/v1",
                            "--kind",
                            "guard",
                            "--model",
                            "m")
                }) {
            assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(ran.out() + ran.err()).doesNotContain(key);
        }
    }

    @Test
    void what_is_at_a_url_has_to_be_said() {
        assertThat(Ran.of("score", project, "--scorer", "http://127.0.0.1:1/v1").err())
                .startsWith("Say what is at the URL: --kind moderation, guard or judge.");
        assertThat(Ran.of("score", project, "--scorer", "lexikon", "--kind", "judge").err())
                .startsWith("--scorer is lexicon, or the URL of an endpoint");
    }
}
