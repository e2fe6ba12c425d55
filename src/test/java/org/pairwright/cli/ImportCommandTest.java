package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {
    private static final String WITH_A_BAD_ROW = Samples.PAIRS + "{\"prompt\":\"half a row\"}\n";

    @TempDir Path folder;

    @Test
    void known_answers_are_told_before_they_are_set() throws IOException {
        Path project = Samples.project(folder);
        Path pairs =
                Samples.file(
                        folder,
                        "gold.jsonl",
                        """
                        {"prompt":"One?","response_a":"x","response_b":"y","preference":"a"}
                        {"prompt":"Two?","response_a":"x","response_b":"y","preference":"b"}
                        {"prompt":"Three?","response_a":"x","response_b":"y"}
                        """);

        assertThat(Ran.of("import", project, pairs, "--gold", "--dry-run").out())
                .contains("3 new pairs would come in from 3 rows, 0 decisions, 2 known answers; ");
        assertThat(
                        Ran.of("import", project, pairs, "--gold", "--json")
                                .json()
                                .get("known_answers")
                                .asInt())
                .isEqualTo(2);
        assertThat(Ran.of("import", project, pairs, "--gold").out())
                .as("they are known now")
                .doesNotContain("known answer");
    }

    @Test
    void of_identical_responses_neither_is_known_to_be_better() throws IOException {
        Path project = Samples.project(folder);
        Path pairs =
                Samples.file(
                        folder,
                        "gold.jsonl",
                        """
                        {"id":"1","prompt":"One?","response_a":"x","response_b":"y","preference":"a"}
                        {"id":"2","prompt":"Two?","response_a":"x","response_b":"x ","preference":"b"}
                        {"id":"3","prompt":"Three?","response_a":"x","response_b":"x","preference":"tie"}
                        """);

        Ran ran = Ran.of("import", project, pairs, "--gold", "--json");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.json().get("pairs").asInt()).isEqualTo(3);
        assertThat(ran.json().get("known_answers").asInt()).isEqualTo(2);
        JsonNode problem =
                ran.json()
                        .at("/files/0/problems")
                        .valueStream()
                        .filter(it -> it.get("code").asString().equals("contradiction"))
                        .findFirst()
                        .orElseThrow();
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("field").asString()).isEqualTo("preference");
        assertThat(problem.get("message").asString())
                .isEqualTo(
                        "The two responses are the same text, so neither can be known to be better."
                                + " The pair came in without a known answer; a tie could be one.");
        assertThat(Ran.of("list", project).lines())
                .extracting(pair -> pair.get("gold").asString())
                .containsExactly("a", "", "tie");
    }

    @Test
    void of_a_release_the_data_come_in_and_the_rest_is_passed_over_in_a_word() throws IOException {
        Path decided = Samples.decidedProject(Files.createDirectory(folder.resolve("from")));
        Path releases = folder.resolve("releases");
        Path release =
                Path.of(
                        Ran.of(
                                        "release",
                                        "build",
                                        decided,
                                        "--out",
                                        releases,
                                        "--format",
                                        "llama-factory-alpaca",
                                        "--json")
                                .json()
                                .get("folder")
                                .asString());
        Path project = Samples.project(folder);

        Ran ran = Ran.of("import", project, release);

        assertThat(ran.exitCode()).as("%s", ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("1 new pair came in")
                .contains(
                        "Passed over, as it tells of a dataset and is none: "
                                + release.resolve("croissant.json")
                                + ", "
                                + release.resolve("data").resolve("dataset_info.json"))
                .contains(release.resolve("pairs.csv").toString());
    }

    @Test
    void the_answer_has_the_keys_that_scripts_rely_on() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);

        JsonNode answer = Ran.of("import", project, pairs, "--json").json();

        assertThat(Ran.keys(answer))
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
        assertThat(Ran.keys(answer.get("files").get(0)))
                .containsExactly(
                        "file",
                        "format",
                        "reasons",
                        "batch",
                        "batches",
                        "adopted",
                        "read",
                        "imported",
                        "duplicates",
                        "refused",
                        "warnings",
                        "pairs",
                        "annotations",
                        "known_answers",
                        "changed",
                        "heads_met",
                        "meetings",
                        "problems");
        assertThat(answer.get("pairs").asInt()).isEqualTo(3);
    }

    @Test
    void it_says_why_a_file_is_taken_for_what_it_is() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);

        assertThat(Ran.of("import", project, pairs, "--dry-run").out())
                .endsWith(
                        "    JSON lines: 3 of the first 3 lines begin with \"{\". plain: 3 of the first 3"
                                + " rows have prompt, response_a, response_b.\n");
        assertThat(Ran.of("import", project, pairs, "--json").json().at("/files/0/reasons"))
                .extracting(JsonNode::asString)
                .contains("JSON lines: 3 of the first 3 lines begin with \"{\".");
    }

    @Test
    void a_character_set_that_is_guessed_is_a_warning_that_counts() throws IOException {
        Path project = Samples.project(folder);
        Path table = folder.resolve("table.csv");
        Files.writeString(
                table,
                "prompt,response_a,response_b\nCaf\u00e9?,Oui,Non\n",
                Charset.forName("windows-1252"));

        Ran ran = Ran.of("import", project, table);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        table
                                + ": The table is not UTF-8 and is read as Windows-1252: look whether"
                                + " letters with accents are right. (warning)");
        JsonNode again = Ran.of("import", project, table, "--json").json().at("/files/0");
        assertThat(again.get("warnings").asInt()).isEqualTo(1);
        assertThat(again.at("/problems/0/code").asString()).isEqualTo("guessed_charset");
    }

    @Test
    void refused_rows_make_exit_code_3_and_are_listed() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", WITH_A_BAD_ROW);

        Ran ran = Ran.of("import", project, pairs);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).startsWith(pairs + ":4:");
        assertThat(ran.out()).contains("3 new pairs came in from 4 rows").contains("1 refused");
    }

    @Test
    void a_problem_in_json_has_line_field_code_and_message() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", WITH_A_BAD_ROW);

        Ran ran = Ran.of("import", project, pairs, "--json");

        JsonNode problem = ran.json().get("files").get(0).get("problems").get(0);
        assertThat(ran.err()).isEmpty();
        assertThat(Ran.keys(problem))
                .containsExactly("line", "field", "code", "refused", "message");
        assertThat(problem.get("line").asInt()).isEqualTo(4);
        assertThat(problem.get("code").asString()).isEqualTo("missing_field");
    }

    @Test
    void all_problems_go_to_the_file_that_was_named() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", "{\"x\":1}\n".repeat(150) + Samples.PAIRS);
        Path problems = folder.resolve("problems.jsonl");

        Ran ran =
                Ran.of(
                        "import",
                        project,
                        pairs,
                        "--format",
                        "plain",
                        "--problems",
                        problems,
                        "--json");

        assertThat(Files.readAllLines(problems)).hasSize(150);
        assertThat(ran.json().get("files").get(0).get("problems")).hasSize(100);
    }

    @Test
    void files_of_a_folder_that_hold_no_pairs_are_left_out_and_listed() throws IOException {
        Path project = Samples.project(folder);
        Path data = Files.createDirectory(folder.resolve("data"));
        Path prompts = Samples.file(data, "prompts.csv", "id,prompt\n1,Q\n");
        Samples.file(data, "train.jsonl", Samples.PAIRS);
        Samples.file(data, "README.md", "about it");
        Path gone = data.resolve("test.jsonl");
        Files.createSymbolicLink(gone, folder.resolve("not-fetched.jsonl"));

        Ran ran = Ran.of("import", project, data);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .startsWith(
                        prompts + ": The rows look like prompts without responses (id, prompt).")
                .contains(gone + ": There is no such file.");
        assertThat(ran.out())
                .contains(gone + ": left out, as no pairs could be read from it.")
                .contains(prompts + ": left out, as no pairs could be read from it.")
                .contains("3 new pairs came in from 3 rows");
    }

    @Test
    void a_folder_in_which_nothing_holds_pairs_is_refused() throws IOException {
        Path project = Samples.project(folder);
        Path data = Files.createDirectory(folder.resolve("data"));
        Path prompts = Samples.file(data, "prompts.csv", "id,prompt\n1,Q\n");

        Ran ran = Ran.of("import", project, data);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).startsWith(prompts + ": The rows look like prompts");
    }

    @Test
    void single_responses_are_paired_when_that_is_asked_for() throws IOException {
        Path project = Samples.project(folder);
        Path rows =
                Samples.file(
                        folder,
                        "rows.jsonl",
                        """
                        {"prompt":"Q","response":"A","category":{"self_harm":true},"is_safe":false}
                        {"prompt":"Q","response":"B","category":{"self_harm":false},"is_safe":true}
                        """);

        assertThat(Ran.of("import", project, rows).exitCode()).isEqualTo(1);
        JsonNode answer = Ran.of("import", project, rows, "--pairs", "all", "--json").json();

        assertThat(answer.get("files").get(0).get("read").asInt()).isEqualTo(2);
        assertThat(answer.get("imported").asInt()).isEqualTo(2);
        assertThat(answer.get("pairs").asInt()).isEqualTo(1);
        assertThat(Ran.of("check", project).exitCode()).isZero();
        assertThat(Ran.of("stats", project, "--json").json().get("categories").toString())
                .isEqualTo("{\"beavertails:self_harm\":1}");
    }

    @Test
    void a_dry_run_leaves_the_project_as_it_is() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);

        JsonNode answer = Ran.of("import", project, pairs, "--dry-run", "--json").json();

        assertThat(answer.get("pairs").asInt()).isEqualTo(3);
        assertThat(Ran.of("stats", project, "--json").json().get("pairs").asInt()).isZero();
    }

    @Test
    void a_second_import_of_the_same_file_finds_duplicates() throws IOException {
        Path project = Samples.projectOfPairs(folder);

        JsonNode answer = Ran.of("import", project, folder.resolve("pairs.jsonl"), "--json").json();

        assertThat(answer.get("duplicates").asInt()).isEqualTo(3);
        assertThat(answer.get("pairs").asInt()).isZero();
    }

    @Test
    void what_is_refused_or_doubtful_is_told_before_a_hundred_duplicates() throws IOException {
        Path project = Samples.project(folder);
        String row =
                "{\"id\":\"%1$d\",\"prompt\":\"Q%1$d\",\"response_a\":\"A\",\"response_b\":\"B\",\"preference\":\"a\"}%n";
        String rows =
                IntStream.range(0, 150).mapToObj(row::formatted).collect(Collectors.joining());
        Ran.of("import", project, Samples.file(folder, "first.jsonl", rows));

        Ran ran = Ran.of("import", project, Samples.file(folder, "copy.jsonl", rows), "--json");
        JsonNode problems = ran.json().get("files").get(0).get("problems");
        assertThat(problems.size()).isEqualTo(100);
        assertThat(problems.get(0).get("code").asString()).isEqualTo("duplicate");
        assertThat(problems.get(99).get("code").asString()).isEqualTo("same_file");

        Path torn = Samples.file(folder, "torn.jsonl", rows + "{}\n");
        assertThat(Ran.of("import", project, torn).err()).contains(torn + ":151: ");
    }

    @Test
    void a_missing_file_fails_and_nothing_comes_in() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);
        Path missing = folder.resolve("missing.jsonl");

        Ran ran = Ran.of("import", project, pairs, missing, "--json");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).isEqualToIgnoringNewLines(missing + ": There is no such file.");
        assertThat(ran.json().get("error").asString()).contains("There is no such file.");
        assertThat(Ran.of("stats", project, "--json").json().get("pairs").asInt()).isZero();
    }

    @Test
    void fields_can_be_mapped() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.csv", "q,first,second\nHi,Hello,Go away\n");

        JsonNode answer =
                Ran.of(
                                "import",
                                project,
                                pairs,
                                "--map",
                                "prompt=q",
                                "--map",
                                "response_a=first",
                                "--map",
                                "response_b=second",
                                "--json")
                        .json();

        assertThat(answer.get("pairs").asInt()).isEqualTo(1);
    }

    @Test
    void a_field_that_cannot_be_mapped_is_wrong_usage() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);

        Ran ran = Ran.of("import", project, pairs, "--map", "color=q");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("There is no field \"color\" to map.");
    }

    @Test
    void an_unknown_format_is_wrong_usage() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);

        Ran ran = Ran.of("import", project, pairs, "--format", "word");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("There is no import format \"word\".");
    }

    @Test
    void a_choice_of_pairs_is_one_of_three() {
        Ran ran = Ran.of("import", folder.resolve("x.pairs"), "x.jsonl", "--pairs", "some");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("\"some\" is none of all, adjacent, best-worst.");
    }

    @Test
    void a_project_that_is_not_there_is_said_to_be() throws IOException {
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);
        Path project = folder.resolve("none.pairs");

        Ran ran = Ran.of("import", project, pairs);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "There is no file " + project + ". `pairwright new` makes a project.");
    }

    @Test
    void problems_are_not_written_over_a_project() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);

        Ran ran = Ran.of("import", project, pairs, "--problems", project);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith(project + " is a project or another database, or belongs to one.");
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void problems_are_not_written_over_what_is_imported() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);

        Ran ran = Ran.of("import", project, pairs, "--problems", pairs);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(pairs).content().isEqualTo(Samples.PAIRS);
    }

    @Test
    void a_folder_is_no_file_of_problems_and_nothing_comes_in() throws IOException {
        Path project = Samples.project(folder);
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);

        Ran ran = Ran.of("import", project, pairs, "--problems", folder);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(Ran.of("stats", project, "--json").json().get("pairs").asInt()).isZero();
    }

    @Test
    void a_row_that_brings_new_pairs_tells_which_of_its_pairs_were_there_the_other_way_round()
            throws IOException {
        Path project = Samples.project(folder);
        Path two =
                Samples.file(
                        folder, "two.jsonl", "{\"prompt\":\"Q\",\"responses\":[\"x\",\"y\"]}\n");
        Path three =
                Samples.file(
                        folder,
                        "three.jsonl",
                        "{\"prompt\":\"Q\",\"responses\":[\"y\",\"x\",\"z\"]}\n");
        Ran.of("import", project, two);

        JsonNode file = Ran.of("import", project, three, "--json").json().at("/files/0");

        assertThat(file.get("pairs").asInt()).isEqualTo(2);
        assertThat(file.get("imported").asInt()).isEqualTo(1);
        assertThat(file.get("warnings").asInt()).isEqualTo(1);
        assertThat(file.at("/problems/0/code").asString()).isEqualTo("known_pair");
        assertThat(file.at("/problems/0/message").asString())
                .startsWith(
                        "Of this row's pairs the project had 1 already, 1 of them with A and B");
    }
}
