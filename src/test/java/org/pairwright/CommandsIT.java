package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Every command of the packaged program: exit code, output, and not a word on standard error.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsIT {
    private static final String PAIRS =
            """
            {"id":"p1","prompt":"Name a color.","response_a":"Blue.","response_b":"Banana."}
            {"id":"p2","prompt":"Open a lock.","response_a":"Pick it.","response_b":"Use a key."}
            {"id":"p3","prompt":"Say hello.","response_a":"Hello.","response_b":"Hi there."}
            """;
    private static final String DECISIONS =
            """
            {"pair":"p1","preference":"a","strength":3}
            {"pair":"p2","preference":"b","a":{"safe":false,"severity":1},"b":{"safe":true}}
            """;
    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;

    private Path made;
    private JsonNode imported;
    private JsonNode annotated;

    @TempDir Path folder;
    private Distribution pairwright;

    @BeforeAll
    void make_a_project(@TempDir Path once) throws Exception {
        assumeThat(System.getProperty("os.name")).doesNotStartWith("Windows");
        Files.writeString(once.resolve("pairs.jsonl"), PAIRS);
        Distribution maker = new Distribution(once);
        maker.words("new", "project.pairs");
        imported = maker.json("import", "project.pairs", "pairs.jsonl", "--json");
        Files.copy(once.resolve("project.pairs"), once.resolve("unlabeled.pairs"));
        Files.writeString(once.resolve("decisions.jsonl"), DECISIONS);
        annotated =
                maker.json(
                        "annotate",
                        "project.pairs",
                        "--annotator",
                        "Mara",
                        "--from",
                        "decisions.jsonl",
                        "--json");
        made = once;
    }

    @BeforeEach
    void copy_it() throws IOException {
        pairwright = new Distribution(folder);
        for (String project : List.of("project.pairs", "unlabeled.pairs")) {
            Files.copy(made.resolve(project), folder.resolve(project));
        }
    }

    private static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    @Test
    void help_lists_every_command() throws Exception {
        assertThat(pairwright.words("help"))
                .contains(
                        "open",
                        "tour",
                        "new",
                        "formats",
                        "import",
                        "annotate",
                        "stats",
                        "list",
                        "export",
                        "undo",
                        "redo",
                        "undo-import",
                        "check",
                        "backup",
                        "completion");
    }

    @Test
    void help_of_a_command_has_examples() throws Exception {
        assertThat(pairwright.words("help", "import"))
                .contains("For example:", "  pairwright import safety.pairs");
    }

    @Test
    void completion_is_a_script_that_a_shell_understands() throws Exception {
        assumeThat(Path.of("/bin/bash")).isExecutable();
        Path script =
                Files.writeString(
                        folder.resolve("completion.bash"), pairwright.words("completion"));

        Finished shell =
                Finished.of(
                        new ProcessBuilder(
                                "/bin/bash",
                                "--norc",
                                "-c",
                                "source '"
                                        + script
                                        + "' && COMP_WORDS=(pairwright export --axis safe)"
                                        + " && COMP_CWORD=3 && _complete_pairwright"
                                        + " && echo \"${COMPREPLY[@]}\" && complete -p pairwright"),
                        folder);

        assertThat(shell.errors()).isEmpty();
        assertThat(shell.output()).startsWith("safety safety-first\n").endsWith(" pairwright\n");
        assertThat(shell.output()).contains("-o default");
    }

    @Test
    void new_makes_a_project() throws Exception {
        JsonNode made = pairwright.json("new", "other.pairs", "--name", "Other", "--json");

        assertThat(keys(made)).containsExactly("project", "schema_version");
        assertThat(folder.resolve("other.pairs")).isNotEmptyFile();
    }

    @Test
    void formats_lists_both_directions() throws Exception {
        JsonNode formats = pairwright.json("formats", "--json");

        assertThat(keys(formats)).containsExactly("import", "export");
        for (JsonNode format : formats.get("import")) {
            assertThat(keys(format)).containsExactly("id", "name", "extensions");
        }
        assertThat(formats.get("export").findValuesAsString("id"))
                .startsWith("trl-conversational", "trl-implicit", "trl-standard", "trl-kto");
    }

    @Test
    void import_counts_what_it_read() {
        assertThat(keys(imported))
                .containsExactly(
                        "files",
                        "imported",
                        "duplicates",
                        "refused",
                        "pairs",
                        "annotations",
                        "known_answers",
                        "changed",
                        "heads_met",
                        "passed_over",
                        "seconds");
        assertThat(keys(imported.get("files").get(0)))
                .contains(
                        "file",
                        "format",
                        "read",
                        "imported",
                        "duplicates",
                        "refused",
                        "warnings",
                        "pairs",
                        "annotations",
                        "changed",
                        "heads_met",
                        "meetings",
                        "problems");
        assertThat(imported.get("pairs").asInt()).isEqualTo(3);
    }

    @Test
    void import_with_a_refused_row_says_so_in_the_result_alone() throws Exception {
        Files.writeString(folder.resolve("bad.jsonl"), PAIRS + "{\"prompt\":\n");

        Finished finished = pairwright.run("import", "project.pairs", "bad.jsonl", "--json");

        assertThat(finished.errors()).isEmpty();
        assertThat(finished.exitCode()).isEqualTo(3);
        JsonNode problem = Distribution.object(finished.output()).findValue("problems").get(3);
        assertThat(keys(problem)).contains("line", "field", "code", "message");
        assertThat(problem.get("code").asString()).isEqualTo("not_json");
        assertThat(problem.get("line").asInt()).isEqualTo(4);
    }

    @Test
    void annotate_records_decisions() {
        assertThat(keys(annotated)).contains("annotations", "refused", "problems");
        assertThat(annotated.get("annotations").asInt()).isEqualTo(2);
    }

    @Test
    void stats_counts() throws Exception {
        JsonNode stats = pairwright.json("stats", "project.pairs", "--json");

        assertThat(keys(stats))
                .containsExactly(
                        "prompts",
                        "responses",
                        "pairs",
                        "annotations",
                        "annotators",
                        "preferences",
                        "categories",
                        "labeled_pairs",
                        "disputed_pairs",
                        "model_annotations",
                        "suggestions",
                        "queue_order");
        assertThat(keys(stats.get("annotators").get(0)))
                .containsExactly("name", "kind", "role", "pairs", "annotations");
        assertThat(keys(stats.get("preferences")))
                .containsExactly("a", "b", "tie", "both_bad", "skip");
        assertThat(stats.get("labeled_pairs").asInt()).isEqualTo(2);
    }

    @Test
    void list_prints_an_object_a_line() throws Exception {
        List<String> lines =
                pairwright.words("list", "project.pairs", "--annotations").lines().toList();

        assertThat(lines).hasSize(3);
        JsonNode pair = Distribution.object(lines.get(1) + System.lineSeparator());
        assertThat(keys(pair))
                .containsSubsequence(
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
                        "annotations");
        JsonNode annotation = pair.get("annotations").get(0);
        assertThat(keys(annotation))
                .contains(
                        "annotator",
                        "kind",
                        "preference",
                        "strength",
                        "more_helpful",
                        "safer",
                        "left",
                        "occurrence",
                        "flagged",
                        "skip_reason",
                        "rationale",
                        "seconds",
                        "decided_at",
                        "after_suggestion",
                        "prompt_verdict",
                        "a",
                        "b");
        assertThat(keys(annotation.get("a")))
                .containsExactly(
                        "safe", "categories", "severity", "refusal", "correction", "ratings");
    }

    @Test
    void export_puts_every_pair_into_one_bucket() throws Exception {
        JsonNode exported = pairwright.json("export", "project.pairs", "--out", "set/", "--json");

        assertThat(keys(exported))
                .startsWith("format", "axis", "resolve", "files", "pairs", "exported", "excluded");
        assertThat(keys(exported.get("files").get(0)))
                .containsExactly("path", "split", "rows", "bytes", "sha256");
        assertThat(exported.get("excluded").get("unlabeled").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("set/train.jsonl")))
                .isEqualTo(
                        """
                        {"prompt":[{"role":"user","content":"Name a color."}],"chosen":[{"role":"assistant","content":"Blue."}],"rejected":[{"role":"assistant","content":"Banana."}]}
                        {"prompt":[{"role":"user","content":"Open a lock."}],"chosen":[{"role":"assistant","content":"Use a key."}],"rejected":[{"role":"assistant","content":"Pick it."}]}
                        """);
    }

    @Test
    void undo_and_redo_turn_the_last_act() throws Exception {
        JsonNode undone = pairwright.json("undo", "project.pairs", "--as", "Mara", "--json");
        JsonNode redone = pairwright.json("redo", "project.pairs", "--as", "Mara", "--json");

        assertThat(keys(undone)).containsExactly("changed", "kind", "pair", "preference");
        assertThat(undone.get("preference").asString()).isEqualTo("b");
        assertThat(redone).isEqualTo(undone);
    }

    @Test
    void undo_import_takes_an_import_back() throws Exception {
        String batch = imported.findValue("batch").asString();

        JsonNode undone = pairwright.json("undo-import", "unlabeled.pairs", batch, "--json");

        assertThat(undone.get("pairs").asInt()).isEqualTo(3);
        assertThat(pairwright.json("stats", "unlabeled.pairs", "--json").get("pairs").asInt())
                .isZero();
    }

    @Test
    void check_finds_a_sound_project_in_order() throws Exception {
        JsonNode checked = pairwright.json("check", "project.pairs", "--json");

        assertThat(keys(checked)).containsExactly("ok", "problems");
        assertThat(checked.get("ok").asBoolean()).isTrue();
    }

    @Test
    void backup_makes_a_project_of_its_own() throws Exception {
        JsonNode backup = pairwright.json("backup", "project.pairs", "copy.pairs", "--json");

        assertThat(keys(backup)).containsExactly("bytes", "sha256");
        assertThat(backup.get("bytes").asLong())
                .isEqualTo(Files.size(folder.resolve("copy.pairs")));
        assertThat(pairwright.words("check", "copy.pairs"))
                .isEqualTo("copy.pairs: everything is in order." + System.lineSeparator());
    }

    @Test
    void the_tour_leaves_pictures_and_a_dataset() throws Exception {
        JsonNode tour = pairwright.json("tour", "--out", "tour", "--json");

        assertThat(keys(tour)).containsExactly("steps", "exported");
        assertThat(keys(tour.get("exported"))).contains("format", "files", "pairs", "excluded");
        assertThat(StreamSupport.stream(tour.get("steps").spliterator(), false))
                .hasSizeGreaterThan(12)
                .allSatisfy(step -> {
                    Path png = folder.resolve(step.get("png").asString());
                    assertThat(ByteBuffer.wrap(Files.readAllBytes(png)).getLong())
                            .isEqualTo(PNG_SIGNATURE);
                });
        assertThat(folder.resolve("tour/dataset/train.jsonl")).isNotEmptyFile();
    }

    @Test
    void in_words_nothing_goes_to_standard_error_either() throws Exception {
        assertThat(pairwright.words("stats", "project.pairs")).contains("Mara (person)");
        assertThat(pairwright.words("export", "project.pairs", "--out", "set/"))
                .contains("2 of 3 pairs exported.");
        assertThat(pairwright.words("undo", "project.pairs", "--as", "Mara"))
                .startsWith("Took back the decision on ");
        assertThat(pairwright.words("--version")).startsWith("Pairwright ");
    }

    @Test
    void wrong_usage_is_a_sentence_and_exit_code_2() throws Exception {
        assertThat(pairwright.run("stats"))
                .isEqualTo(
                        new Finished(
                                2,
                                "",
                                """
                                Missing required parameter: 'PROJECT'.
                                `pairwright stats --help` shows how it is used.
                                """));
    }
}
