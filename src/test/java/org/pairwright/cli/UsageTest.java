package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What holds for all commands.
class UsageTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "open",
                "tour",
                "check",
                "formats",
                "taxonomy",
                "import",
                "annotate",
                "stats",
                "list",
                "export",
                "agreement",
                "plan",
                "compare",
                "undo",
                "redo",
                "undo-import",
                "backup",
                "completion"
            })
    void each_command_shows_help_with_an_example(String command) {
        Ran ran = Ran.of(command, "--help");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Usage: pairwright " + command)
                .containsPattern("For example:\\s+(pairwright|source)");
    }

    /// The list of commands shows the first part of what each one does.
    @Test
    void what_the_list_says_of_a_command_is_whole_sentences() {
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        try (Terminal terminal = Terminal.of(nowhere, nowhere)) {
            Commands commands = new Commands(terminal, new NoWindows());
            assertThat(commands.names())
                    .map(commands::make)
                    .flatMap(it -> {
                        List<CommandLine> all = new ArrayList<>(it.getSubcommands().values());
                        all.add(it);
                        return all;
                    })
                    .allSatisfy(it ->
                            assertThat(it.getCommandSpec().usageMessage().description()[0])
                                    .as(it.getCommandName())
                                    .endsWith("."));
        }
    }

    /// As a script writes it that forgot to set a variable.
    @Test
    void an_empty_name_is_not_the_current_folder() {
        Path project = Samples.project(folder);

        for (String[] words :
                List.of(
                        new String[] {"import", project.toString(), ""},
                        new String[] {"export", project.toString(), "--out", ""},
                        new String[] {"release", "build", project.toString(), "--out", ""},
                        new String[] {"backup", project.toString(), ""})) {
            Ran ran = Ran.of((Object[]) words);

            assertThat(ran.exitCode()).as(words[0]).isEqualTo(2);
            assertThat(ran.err()).contains("A name of a file or folder is not empty");
        }
    }

    @Test
    void what_a_group_does_not_have_is_no_command() {
        assertThat(Ran.of("release", "some.pairs").err())
                .startsWith("There is no command \"some.pairs\".");
    }

    @Test
    void nothing_to_change_is_wrong_usage() {
        Ran ran = Ran.of("set", Samples.project(folder), "project");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Say what to change: --name, ");
    }

    @Test
    void help_can_be_asked_for_in_words() {
        assertThat(Ran.of("help", "import")).isEqualTo(Ran.of("import", "--help"));
        assertThat(Ran.of("help", "release", "build"))
                .isEqualTo(Ran.of("release", "build", "--help"));
    }

    @Test
    void help_with_what_is_no_command_is_wrong_usage() {
        Ran ran = Ran.of("help", "release", "biuld");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("There is no command \"biuld\" in `pairwright release`.");
    }

    @Test
    void the_program_lists_its_commands() {
        assertThat(Ran.of("--help").out()).contains("  new ").contains("  undo-import ");
    }

    @Test
    void the_version_is_told() {
        assertThat(Ran.of("--version").out()).startsWith("Pairwright ");
    }

    @Test
    void an_unknown_command_is_wrong_usage() {
        Ran ran = Ran.of("lable");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("There is no command \"lable\".");
    }

    @Test
    void an_unknown_command_is_what_is_wrong_also_before_words_that_are_commands() {
        Ran ran = Ran.of("lable", "some.pairs", "list", "--json");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.json().get("error").asString()).isEqualTo("There is no command \"lable\".");
    }

    @Test
    void an_option_that_is_not_there_is_wrong_usage() {
        Ran ran = Ran.of("export", "x.pairs", "--out", "x", "--with-colors");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Unknown option: '--with-colors'.");
    }

    @Test
    void what_is_missing_is_named() {
        Ran ran = Ran.of("stats");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "Missing required parameter: 'PROJECT'.`pairwright stats --help` shows how it is used.");
    }

    @Test
    void a_file_without_the_option_that_it_belongs_to_is_told_where_it_goes() {
        Ran ran = Ran.of("export", "x.pairs", "x.jsonl");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith(
                        "Missing required option: '--out=DIR|FILE'. If x.jsonl is meant, write `--out x.jsonl`.");
    }

    @Test
    void an_option_that_is_none_is_not_taken_for_what_another_one_misses() {
        Ran ran = Ran.of("export", "x.pairs", "--form=hub");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "Missing required option: '--out=DIR|FILE'.`pairwright export --help` shows how it is used.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import p.pairs -x.jsonl.gz",
                "import p.pairs one.jsonl -x.jsonl.gz",
                "stats -x.jsonl.gz",
                "new -x.jsonl.gz"
            })
    void a_name_that_begins_like_an_option_needs_two_dashes_before_it(String line) {
        Ran ran = Ran.of((Object[]) line.split(" "));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        ". If -x.jsonl.gz is a name, write `--` before it: what begins with `-` is taken for an option.");
    }

    @Test
    void a_failure_in_json_is_one_object_too() {
        Ran ran = Ran.of("stats", folder.resolve("none.pairs"), "--json");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.json().get("error").asString()).startsWith("There is no file ");
    }

    @Test
    void completion_knows_the_commands() {
        assertThat(Ran.of("completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("undo-import")
                .contains("--label-base");
    }

    @Test
    void formats_are_listed_with_ids_names_and_endings() {
        var json = Ran.of("formats", "--json").json();

        assertThat(Ran.keys(json)).containsExactly("import", "export");
        assertThat(Ran.keys(json.get("import").get(0))).containsExactly("id", "name", "extensions");
        assertThat(json.get("export").get(0).get("id").asString()).isEqualTo("trl-conversational");
    }

    @Test
    void an_unknown_option_of_the_program_is_called_one() {
        Ran ran = Ran.of("--versoin");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Unknown option: '--versoin'.");
    }
}
