package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExportCommandTest {
    @TempDir Path folder;
    Path project;
    Path out;

    @BeforeEach
    void decide() throws IOException {
        project = Samples.decidedProject(folder);
        out = folder.resolve("out.jsonl");
    }

    @Test
    void the_answer_has_the_keys_that_scripts_rely_on() {
        Ran ran = Ran.of("export", project, "--out", out, "--json");

        JsonNode answer = ran.json();
        assertThat(ran.exitCode()).isZero();
        assertThat(Ran.keys(answer))
                .containsExactly(
                        "format",
                        "axis",
                        "resolve",
                        "files",
                        "pairs",
                        "exported",
                        "excluded",
                        "cannot_carry",
                        "corrected",
                        "merged",
                        "contradicted",
                        "templated",
                        "lengths",
                        "companions",
                        "warnings",
                        "safety");
        assertThat(Ran.keys(answer.get("files").get(0)))
                .containsExactly("path", "split", "rows", "bytes", "sha256");
        assertThat(answer.get("excluded").toString()).isEqualTo("{\"unlabeled\":1,\"tie\":1}");
        assertThat(answer.get("exported").asInt()).isEqualTo(1);
    }

    @Test
    void chosen_and_rejected_are_what_was_decided() {
        Ran.of("export", project, "--out", out);

        assertThat(out)
                .content()
                .contains("\"chosen\":[{\"role\":\"assistant\",\"content\":\"Paris.\"}]")
                .contains("\"rejected\":[{\"role\":\"assistant\",\"content\":\"Lyon.\"}]");
    }

    @Test
    void weights_that_nothing_can_tell_are_null_with_a_reason() {
        JsonNode labels =
                Ran.of(
                                "export",
                                project,
                                "--format",
                                "trl-kto",
                                "--ties",
                                "both",
                                "--filter",
                                "external_id = p2",
                                "--out",
                                out,
                                "--json")
                        .json()
                        .get("labels");

        assertThat(labels.toString())
                .isEqualTo(
                        "{\"desirable\":2,\"undesirable\":0,\"desirable_weight\":null,\"undesirable_weight\":null,"
                                + "\"reason\":\"all rows are of one kind, which no weight balances\"}");
    }

    @Test
    void ties_that_a_format_has_no_form_for_are_wrong_usage() {
        Ran ran = Ran.of("export", project, "--out", out, "--ties", "both");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--ties: Ties can be kept");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adjudicated", "adjudicated-or-majority"})
    void settlements_that_are_not_there_yet_are_wrong_usage(String rule) {
        Ran ran = Ran.of("export", project, "--out", out, "--resolve", rule);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "--resolve: \""
                                + rule
                                + "\" rests on settled disputes, and disputes can't be settled in a"
                                + " project yet. There are: majority, unanimous, dawid-skene, annotator:NAME.");
    }

    @Test
    void reliability_that_nobody_can_tell_fails_and_leaves_nothing() {
        Ran ran = Ran.of("export", project, "--out", out, "--resolve", "dawid-skene");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "How reliable annotators are can't be estimated from their decisions: no item has two"
                                + " labels. Resolve by another rule than dawid-skene, such as majority.");
        assertThat(out).doesNotExist();
    }

    @Test
    void an_axis_that_was_not_asked_leaves_decided_pairs_out_for_that_reason() {
        Ran ran = Ran.of("export", project, "--out", out, "--axis", "safety", "--json");

        assertThat(ran.json().get("excluded").toString())
                .isEqualTo("{\"unlabeled\":1,\"not_asked\":2}");
    }

    @Test
    void grouping_near_duplicates_takes_splits() {
        Ran ran = Ran.of("export", project, "--out", out, "--group-near-duplicates");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "--group-near-duplicates: It says how prompts are drawn into splits, and there are none. Say which, as in --split train=0.9,test=0.1.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --resolve=adjudicated | --resolve: "adjudicated" rests on settled disputes, and disputes can't be settled in a project yet. There are: majority, unanimous, dawid-skene, annotator:NAME.
                    --resolve=adjudicated-or-majority | --resolve: "adjudicated-or-majority" rests on settled disputes, and disputes can't be settled in a project yet. There are: majority, unanimous, dawid-skene, annotator:NAME.
                    """)
    void what_rests_on_what_no_project_holds_yet_is_refused(String option, String words) {
        Ran ran = Ran.of("export", project, "--out", out, option);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).isEqualToIgnoringNewLines(words);
    }

    @Test
    void each_split_has_a_file_of_its_own() {
        Ran ran =
                Ran.of(
                        "export",
                        project,
                        "--out",
                        folder.resolve("dataset"),
                        "--split",
                        "train=0.5,test=0.5",
                        "--seed",
                        "3",
                        "--json");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.json().get("files").valueStream().map(file -> file.get("split").asString()))
                .containsExactly("train", "test");
        assertThat(folder.resolve("dataset/train.jsonl")).exists();
        assertThat(folder.resolve("dataset/test.jsonl")).exists();
    }

    @Test
    void an_annotator_that_is_not_there_is_named() {
        Ran ran = Ran.of("export", project, "--out", out, "--resolve", "annotator:Moira");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).isEqualToIgnoringNewLines("The project has no annotator \"Moira\".");
    }

    @Test
    void a_project_is_never_written_over() throws IOException {
        byte[] before = Files.readAllBytes(project);

        Ran ran = Ran.of("export", project, "--out", project);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        project
                                + " is a project or another database, or belongs to one. It was left as it is; choose"
                                + " another name.");
        assertThat(project).hasBinaryContent(before);
    }

    @Test
    void an_earlier_dataset_is_written_over() throws IOException {
        Files.writeString(out, "old");

        assertThat(Ran.of("export", project, "--out", out).exitCode()).isZero();
        assertThat(out).content().startsWith("{\"prompt\"");
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_named_in_words() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Ran ran = Ran.of("export", project, "--out", file.resolve("rows.jsonl"));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).doesNotContain("Exception");
    }

    @Test
    void pairs_that_a_filter_leaves_out_are_counted_as_that_and_nothing_else() {
        Ran ran = Ran.of("export", project, "--out", out, "--filter", "external_id = p1", "--json");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.json().get("pairs").asInt()).isEqualTo(3);
        assertThat(ran.json().get("exported").asInt()).isEqualTo(1);
        assertThat(ran.json().get("excluded").toString()).isEqualTo("{\"filtered\":2}");
    }

    @Test
    void a_filter_that_lets_all_pairs_through_changes_nothing() {
        Ran ran = Ran.of("export", project, "--out", out, "--filter", "decisions >= 0", "--json");

        assertThat(ran.json().get("excluded").toString()).isEqualTo("{\"unlabeled\":1,\"tie\":1}");
    }

    @Test
    void a_filter_that_can_not_be_read_is_wrong_usage() {
        Ran ran = Ran.of("export", project, "--out", out, "--filter", "state =");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("Column 8: Expected a value, not the end.");
        assertThat(out).doesNotExist();
    }

    @Test
    void an_archive_is_of_the_whole_project() {
        Ran ran =
                Ran.of(
                        "export",
                        project,
                        "--format",
                        "pairwright",
                        "--out",
                        out,
                        "--filter",
                        "labeled");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--format: pairwright writes the whole project");
        assertThat(out).doesNotExist();
    }
}
