package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `set`, for pairs and for the project.
class SetCommandTest {
    @TempDir Path folder;
    Path project;

    @BeforeEach
    void import_pairs() throws IOException {
        project = Samples.projectOfPairs(folder);
    }

    private Ran pair(Object... words) {
        Object[] all = new Object[words.length + 4];
        all[0] = "set";
        all[1] = project;
        all[2] = "pair";
        System.arraycopy(words, 0, all, 3, words.length);
        all[all.length - 1] = "--json";
        return Ran.of(all);
    }

    private long found(String filter) {
        return Ran.of("list", project, "--filter", filter).out().lines().count();
    }

    private void isSound() {
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void pairs_are_taken_out_and_counted_as_excluded() throws IOException {
        Samples.annotate(
                project,
                "Mara",
                """
                {"pair":"p1","preference":"a"}
                {"pair":"p3","preference":"b"}
                """);
        assertThat(pair("--filter", "external_id = p1", "--exclude", "off topic").json().toString())
                .isEqualTo("{\"changed\":1}");

        JsonNode exported =
                Ran.of("export", project, "--out", folder.resolve("out"), "--json").json();
        assertThat(exported.get("excluded").get("excluded").asInt()).isEqualTo(1);
        assertThat(exported.get("exported").asInt()).isEqualTo(1);
        isSound();
    }

    @Test
    void only_pairs_that_are_otherwise_count_as_changed() {
        assertThat(pair("--sensitive", "yes").json().get("changed").asInt()).isEqualTo(3);
        assertThat(pair("--sensitive", "yes").json().get("changed").asInt()).isZero();
        assertThat(
                        pair("--filter", "external_id = p2", "--sensitive", "no")
                                .json()
                                .get("changed")
                                .asInt())
                .isEqualTo(1);
        assertThat(found("sensitive")).isEqualTo(2);
    }

    @Test
    void a_known_answer_is_set_cleared_and_taken_back() {
        pair("--filter", "external_id = p2", "--gold", "tie");
        assertThat(found("gold = tie")).isEqualTo(1);
        pair("--gold", "none");
        assertThat(found("gold")).isZero();

        JsonNode undone = Ran.of("undo", project, "--json").json();
        assertThat(undone.toString())
                .isEqualTo(
                        "{\"changed\":1,\"kind\":\"bulk\",\"mark\":\"gold\",\"value\":null,\"pairs\":1,\"stay\":0}");
        assertThat(found("gold = tie")).isEqualTo(1);
        assertThat(Ran.of("undo", project).out())
                .isEqualToIgnoringNewLines(
                        "Took back a bulk act: 1 pair with the known answer tie.");
        assertThat(Ran.of("redo", project).out()).startsWith("Did again a bulk act");
        isSound();
    }

    @Test
    void what_a_later_act_keeps_is_told_when_an_act_is_done_again() {
        pair("--sensitive", "yes", "--as", "Bob");
        pair("--priority", "5");
        Ran.of("undo", project);
        pair("--filter", "external_id in (p2, p3)", "--priority", "3", "--as", "Bob");

        assertThat(Ran.of("redo", project).out())
                .isEqualToIgnoringNewLines(
                        "Did again a bulk act: 1 pair with priority 5; 2 pairs stay as before, by"
                                + " another act or an import.");
        JsonNode undone = Ran.of("undo", project, "--json").json();
        assertThat(undone.get("pairs").asInt()).isEqualTo(1);
        assertThat(undone.get("stay").asInt()).isEqualTo(2);
    }

    @Test
    void priority_and_inclusion_are_set() {
        pair("--exclude", "off topic");
        assertThat(pair("--include").json().get("changed").asInt()).isEqualTo(3);
        assertThat(
                        Ran.of(
                                        "set",
                                        project,
                                        "pair",
                                        "--filter",
                                        "external_id = p3",
                                        "--priority",
                                        "5")
                                .out())
                .isEqualToIgnoringNewLines("1 pair with priority 5.");
        assertThat(
                        Ran.of("list", project, "--sort", "priority:desc", "--limit", "1")
                                .json()
                                .get("external_id")
                                .asString())
                .isEqualTo("p3");
    }

    @Test
    void one_thing_at_a_time_is_done() {
        Ran ran = pair("--include", "--priority", "3");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Say one thing to do with the pairs: --exclude REASON");
        assertThat(pair().exitCode()).isEqualTo(2);
        assertThat(pair("--priority", "-3").exitCode()).isEqualTo(2);
        assertThat(pair("--sensitive", "maybe").err())
                .startsWith("--sensitive is yes or no, not \"maybe\".");
        assertThat(pair("--gold", "skip").exitCode()).isEqualTo(2);
    }

    @Test
    void a_reason_is_needed_and_is_one_line() {
        assertThat(pair("--exclude", "").err()).startsWith("--exclude needs a reason");
        assertThat(pair("--exclude", " ").err()).startsWith("--exclude needs a reason");
        Ran ran = pair("--exclude", "a\n\u001b[31mb");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("A reason is one line without tabs or other control characters.");
        assertThat(found("excluded")).isZero();
    }

    @Test
    void only_a_lead_may_and_nobody_is_made_one_by_trying() {
        pair("--priority", "1");
        Ran ran = pair("--priority", "2", "--as", "Moira");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith(
                        "Only a lead may mark pairs, and Moira is an annotator in this project.");
        assertThat(Ran.of("stats", project, "--json").json().get("annotators").size()).isEqualTo(1);
    }

    @Test
    void settings_of_the_project_are_changed_and_counted() throws IOException {
        Path guidelines = Samples.file(folder, "guidelines.md", "# Be fair");
        Ran ran =
                Ran.of(
                        "set",
                        project,
                        "project",
                        "--name",
                        "Other",
                        "--license",
                        "cc-by-4.0",
                        "--guidelines",
                        guidelines,
                        "--questions",
                        "strength,severity",
                        "--phrase",
                        "Too long",
                        "--json");

        assertThat(ran.json().toString()).isEqualTo("{\"changed\":4}");
        assertThat(Ran.of("set", project, "project", "--name", "Other").out())
                .isEqualToIgnoringNewLines("Nothing is otherwise than before.");
        assertThat(
                        Ran.of(
                                        "set",
                                        project,
                                        "project",
                                        "--taxonomy",
                                        "lg3",
                                        "--url",
                                        "https://a.example")
                                .out())
                .isEqualToIgnoringNewLines("Changed 2 settings.");
        isSound();
    }

    @Test
    void settings_are_changed_by_a_lead_alone_as_the_help_says() {
        pair("--priority", "1");
        Ran ran = Ran.of("set", project, "project", "--name", "Other", "--as", "Zed");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith(
                        "Only a lead may change what the project asks, and Zed is an annotator in this"
                                + " project.");
        assertThat(Ran.of("set", project, "project", "--help").out().replaceAll("\\s+", " "))
                .contains("Only a lead may.");
    }

    @Test
    void settings_that_can_t_be_are_refused() {
        assertThat(Ran.of("set", project, "project", "--questions", "color").err())
                .startsWith("There is no question \"color\"");
        assertThat(Ran.of("set", project, "project", "--name", " ").exitCode()).isEqualTo(2);
        assertThat(Ran.of("set", project, "project", "--taxonomy", "none.json").exitCode())
                .isEqualTo(1);
    }

    @Test
    void help_shows_how_each_is_used() {
        assertThat(Ran.of("set", "--help").out()).contains("pair", "project", "For example:");
        assertThat(Ran.of("set", project, "pair", "--help").out())
                .contains("pairwright set PROJECT pair", "--exclude=REASON", "A filter EXPR");
        assertThat(Ran.of("completion").out()).contains("--exclude", "both_bad");
    }
}
