package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.service.SystemUser;
import tools.jackson.databind.JsonNode;

/// `prompts`.
class PromptsCommandTest {
    private static final String SYSTEM = "You help. Decline what would do serious harm.";

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void make_a_project() {
        project = Samples.project(folder);
    }

    private Ran prompts(String act, Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "prompts";
        all[1] = act;
        all[2] = project;
        System.arraycopy(words, 0, all, 3, words.length);
        return Ran.of(all);
    }

    private Ran add(String name, String system, String prompt) throws IOException {
        return prompts(
                "add",
                name,
                "--system",
                Samples.file(folder, "system.txt", system),
                "--prompt",
                Samples.file(folder, "prompt.txt", prompt),
                "--json");
    }

    private String status(String name) {
        return prompts("show", name, "--json").json().get("status").asString();
    }

    private void isSound() {
        assertThat(Ran.of("check", project).out()).endsWith("everything is in order.\n");
    }

    @Test
    void an_annotator_is_told_that_templates_are_not_for_them() {
        Ran.of("annotators", project, "add", "Ben");

        for (String command : List.of("list", "show")) {
            Ran ran =
                    command.equals("list")
                            ? Ran.of("prompts", "list", project, "--as", "Ben")
                            : Ran.of("prompts", "show", project, "helper", "--as", "Ben");
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.err())
                    .isEqualToIgnoringNewLines(
                            "Only a lead, a reviewer or an auditor may read prompt templates, and Ben is an annotator in this project.");
        }
    }

    @Test
    void versions_are_added_and_listed() throws IOException {
        add("helper", SYSTEM, "{{question}}");
        JsonNode second = add("helper", SYSTEM + " Be short.", "{{question}}").json();

        assertThat(second.get("version").asInt()).isEqualTo(2);
        assertThat(second.get("parent").asInt()).isEqualTo(1);
        JsonNode listed = prompts("list", "--json").json().get("templates");
        assertThat(listed).hasSize(1);
        assertThat(Ran.keys(listed.get(0)))
                .containsExactly("name", "version", "status", "author", "created");
        assertThat(listed.get(0).get("author").asString()).isEqualTo(SystemUser.name());
        assertThat(prompts("list", "--all", "--json").json().get("templates")).hasSize(2);
        isSound();
    }

    @Test
    void what_says_the_same_is_no_version() throws IOException {
        add("helper", SYSTEM, "{{question}}");

        assertThat(add("helper", SYSTEM, "{{question}}").err())
                .startsWith("The latest version of helper says the same.");
    }

    @Test
    void words_that_went_and_came_are_told() throws IOException {
        add("helper", SYSTEM, "{{question}}");
        add("helper", "You assist. Decline what would do serious harm.", "{{question}}");

        assertThat(prompts("diff", "helper@1", "helper@2").out())
                .contains("You [-help-]{+assist+}. Decline");
    }

    @Test
    void what_a_terminal_would_obey_is_shown_and_not_printed() throws IOException {
        add("helper", "Decline.\r\n\u001B[2J\rGone \u202E back\t.", "");
        add("helper", "Decline.\r\n\u001B[3J", "");

        assertThat(prompts("show", "helper@1").out())
                .contains("Decline.\r\n\\u001B[2J\\u000DGone \\u202E back\t.");
        assertThat(prompts("diff", "helper@1", "helper@2").out()).doesNotContain("\u001B");
    }

    @Test
    void a_template_is_filled_in_whole_or_not() throws IOException {
        add("helper", SYSTEM, "Q: <q>{{question}}</q>");

        JsonNode filled =
                prompts("render", "helper", "--set", "question=Why {{x}}?", "--json").json();
        assertThat(filled.get("prompt").asString()).isEqualTo("Q: <q>Why {{x}}?</q>");
        assertThat(prompts("render", "helper").err())
                .startsWith("There is no value for {{question}}.");
        assertThat(prompts("render", "helper", "--set", "question=a", "--set", "x=b").err())
                .startsWith("The template has no place for {{x}}.");
    }

    @Test
    void where_nobody_else_is_asked_for_one_s_own_word_is_enough() throws IOException {
        add("helper", SYSTEM, "{{question}}");
        assertThat(status("helper")).isEqualTo("draft");
        prompts("request", "helper");
        assertThat(status("helper")).isEqualTo("in_review");

        assertThat(prompts("approve", "helper").out())
                .isEqualToIgnoringNewLines("helper@1 is approved.");
        assertThat(prompts("approve", "helper").err())
                .startsWith("helper@1 is approved. Add a version to change it.");
        isSound();
    }

    @Test
    void where_others_are_asked_for_nobody_approves_their_own() throws IOException {
        add("helper", SYSTEM, "{{question}}");
        Ran.of("set", project, "project", "--approvals", "1");
        Ran.of("annotators", project, "add", "Rui", "--role", "reviewer");
        prompts("request", "helper");

        assertThat(prompts("approve", "helper").err())
                .startsWith(
                        SystemUser.name()
                                + " wrote helper@1, and this project asks for the approval of somebody"
                                + " else.");
        assertThat(prompts("approve", "helper", "--as", "Rui").out())
                .isEqualToIgnoringNewLines("helper@1 is approved.");
        isSound();
    }

    @Test
    void two_have_to_be_two() throws IOException {
        add("helper", SYSTEM, "{{question}}");
        Ran.of("set", project, "project", "--approvals", "2");
        Ran.of("annotators", project, "add", "Rui", "--role", "reviewer");
        Ran.of("annotators", project, "add", "Lea", "--role", "lead");

        assertThat(prompts("approve", "helper", "--as", "Rui").out())
                .isEqualToIgnoringNewLines("helper@1 is in review, with 1 of 2 approvals.");
        assertThat(prompts("approve", "helper", "--as", "Rui").err())
                .startsWith("Rui approved helper@1 already.");
        prompts("approve", "helper", "--as", "Lea");
        assertThat(status("helper")).isEqualTo("approved");
    }

    @Test
    void a_return_says_why_and_takes_approvals_back() throws IOException {
        add("helper", SYSTEM, "{{question}}");
        Ran.of("set", project, "project", "--approvals", "2");
        Ran.of("annotators", project, "add", "Rui", "--role", "reviewer");
        prompts("approve", "helper", "--as", "Rui");

        assertThat(prompts("return", "helper").err()).startsWith("Say why it is returned.");
        prompts("return", "helper", "--note", "Too long");
        JsonNode shown = prompts("show", "helper", "--json").json();
        assertThat(shown.get("status").asString()).isEqualTo("draft");
        assertThat(shown.get("approvals")).isEmpty();
        assertThat(shown.get("acts").get(1).get("note").asString()).isEqualTo("Too long");
    }

    @Test
    void what_is_retired_stays_so() throws IOException {
        add("helper", SYSTEM, "{{question}}");
        prompts("retire", "helper");

        assertThat(prompts("approve", "helper").err()).startsWith("helper@1 is retired.");
        assertThat(prompts("comment", "helper", "--note", "Use another.").exitCode()).isZero();
    }

    @Test
    void an_error_keeps_a_version_from_being_approved() throws IOException {
        add("helper", SYSTEM + " The key is sk-abcdefghijklmnopqrstuv.", "{{question}}");

        Ran checked = prompts("check", "helper", "--json");
        assertThat(checked.exitCode()).isEqualTo(4);
        assertThat(checked.json().get("ok").asBoolean()).isFalse();
        JsonNode finding = checked.json().get("findings").get(0);
        assertThat(finding.get("level").asString()).isEqualTo("error");
        assertThat(finding.get("fix").get("system").asString()).contains("[key removed]");
        assertThat(checked.out().lines().findFirst().orElseThrow()).contains("sk-abcde…");
        assertThat(prompts("approve", "helper").err()).startsWith("helper@1 can't be approved: ");
    }

    @Test
    void what_people_are_to_weigh_is_told_and_fails_no_check() throws IOException {
        add("helper", "Answer.", "{{question}}");

        Ran checked = prompts("check", "helper", "--json");
        assertThat(checked.exitCode()).isZero();
        assertThat(checked.json().get("ok").asBoolean()).isTrue();
        assertThat(checked.json().get("findings")).isNotEmpty();
    }

    @Test
    void starters_come_once() {
        assertThat(prompts("add", "--starters", "--json").json().get("added")).hasSize(12);
        assertThat(prompts("add", "--starters", "--json").json().get("added")).isEmpty();
        isSound();
    }

    @Test
    void what_is_not_there_is_named() throws IOException {
        add("helper", SYSTEM, "{{question}}");

        assertThat(prompts("show", "other").err())
                .startsWith("The project has no prompt template \"other\".");
        assertThat(prompts("show", "helper@7").err())
                .startsWith("The project has no helper@7; the latest version is 1.");
        assertThat(prompts("show", "helper@x").exitCode()).isEqualTo(2);
    }
}
