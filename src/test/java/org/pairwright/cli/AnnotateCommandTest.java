package org.pairwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AnnotateCommandTest {
    private static final String EVERYTHING =
            "{\"pair\":\"p1\",\"preference\":\"a\",\"strength\":2,\"more_helpful\":\"b\",\"safer\":\"tie\","
                    + "\"a\":{\"safe\":true,\"categories\":[],\"refusal\":\"none\"},"
                    + "\"b\":{\"safe\":false,\"categories\":[\"mlc:vcr\",\"mlc:hte\"],\"severity\":3,"
                    + "\"refusal\":\"partial\",\"correction\":\"Voilà\"},"
                    + "\"prompt_verdict\":\"looks_unsafe\",\"rationale\":\"Ça va\",\"flagged\":true,"
                    + "\"flag_note\":\"look\",\"left\":\"b\",\"seconds\":12.5}\n";

    @TempDir Path folder;
    Path project;

    @BeforeEach
    void bring_pairs_in() throws IOException {
        project = Samples.projectOfPairs(folder);
    }

    @Test
    void somebody_of_nearly_the_same_name_is_told_of() throws IOException {
        Samples.annotate(project, "Mara", row("p1", "a"));

        Ran ran = Samples.annotate(project, "mara", row("p1", "a"));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "There is also Mara: mara is somebody else in this project.");
        assertThat(ran.json().get("alike").toString()).isEqualTo("[\"Mara\"]");

        assertThat(Samples.annotate(project, "mara", row("p2", "a")).err())
                .as("who is known is not told again")
                .isEmpty();
        assertThat(Ran.of("annotators", project, "add", "MARA").err())
                .isEqualToIgnoringNewLines(
                        "There is also Mara, mara: MARA is somebody else in this project.");
    }

    @Test
    void the_answer_has_the_keys_that_scripts_rely_on() throws IOException {
        Ran ran = Samples.annotate(project, "Mara", EVERYTHING);

        assertThat(ran.exitCode()).isZero();
        assertThat(Ran.keys(ran.json()))
                .containsExactly(
                        "read",
                        "annotations",
                        "unchanged",
                        "refused",
                        "warnings",
                        "alike",
                        "problems");
    }

    @Test
    void everything_that_a_row_says_is_recorded() throws IOException {
        Samples.annotate(project, "Mara", EVERYTHING);

        assertThat(annotation(0, 0).toString())
                .matches(
                        """
                        {"annotator":"Mara","kind":"person","preference":"a","strength":2,"more_helpful":"b",\
                        "safer":"tie","left":"b","occurrence":0,"flagged":true,"flag_note":"look",\
                        "skip_reason":null,"rationale":"Ça va","seconds":12.5,"decided_at":"[^"]*Z",\
                        "after_suggestion":false,\
                        "prompt_verdict":"looks_unsafe","compared":{},\
                        "a":{"safe":true,"categories":[],"severity":null,"refusal":"none",\
                        "correction":null,"ratings":{}},\
                        "b":{"safe":false,"categories":["mlc:hte","mlc:vcr"],"severity":3,\
                        "refusal":"partial","correction":"Voilà","ratings":{}}}\
                        """
                                .replace("{", "\\{")
                                .replace("[]", "\\[]")
                                .replace("[\"mlc", "\\[\"mlc"));
    }

    @Test
    void what_list_prints_can_be_read_back() throws IOException {
        Samples.annotate(project, "Mara", EVERYTHING);
        JsonNode printed = Ran.of("list", project, "--annotations").lines().getFirst();
        String again =
                printed.get("annotations")
                        .get(0)
                        .toString()
                        .replaceFirst("\\{", "{\"pair\":\"" + printed.get("id").asString() + "\",");

        JsonNode answer = Samples.annotate(project, "Mara", again).json();

        assertThat(answer.toString())
                .isEqualTo(
                        "{\"read\":1,\"annotations\":0,\"unchanged\":1,\"refused\":0,\"warnings\":0,\"alike\":[],\"problems\":[]}");
    }

    @Test
    void a_pair_goes_by_its_id_its_key_or_the_id_in_its_file() throws IOException {
        List<JsonNode> pairs = Ran.of("list", project).lines();
        String rows =
                row(pairs.get(0).get("id").asString(), "a")
                        + row(pairs.get(1).get("key").asString(), "b")
                        + row("p3", "tie");

        assertThat(Samples.annotate(project, "Mara", rows).json().get("annotations").asInt())
                .isEqualTo(3);
    }

    @Test
    void a_row_that_says_what_its_a_is_fits_whichever_way_round_the_pair_is() throws IOException {
        JsonNode pair = Ran.of("list", project).lines().iterator().next();
        String row =
                "{\"pair\":\"p1\",\"response_a\":%s,\"preference\":\"a\",\"left\":\"b\",\"b\":{\"safe\":false}}\n";

        Samples.annotate(project, "Mara", row.formatted(pair.get("response_a")));
        assertThat(annotation(0, 0).get("preference").asString()).isEqualTo("a");

        Samples.annotate(project, "Mara", row.formatted(pair.get("response_b")));
        assertThat(annotation(0, 0).get("preference").asString()).isEqualTo("b");
        assertThat(annotation(0, 0).get("left").asString()).isEqualTo("a");
        assertThat(annotation(0, 0).get("a").get("safe").asBoolean()).isFalse();

        Ran other = Samples.annotate(project, "Mara", row.formatted("\"neither\""));
        assertThat(other.exitCode()).isEqualTo(3);
        assertThat(other.json().toString())
                .contains("\"field\":\"response_a\"", "contradiction", "is neither response");
    }

    @Test
    void no_side_is_made_up_where_a_row_does_not_say_what_stood_left() throws IOException {
        Samples.annotate(project, "Mara", "{\"pair\":\"p1\",\"preference\":\"a\"}\n");

        assertThat(annotation(0, 0).get("left").isNull()).isTrue();
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void a_code_that_no_category_can_have_is_refused() throws IOException {
        String row =
                "{\"pair\":\"p1\",\"preference\":\"a\",\"a\":{\"categories\":[\""
                        + "c".repeat(501)
                        + "\"]}}\n";

        Ran ran = Samples.annotate(project, "Mara", row);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.json().toString())
                .contains(
                        "\"field\":\"a.categories\"",
                        "A hazard category's code has at most 500 characters");
    }

    @Test
    void a_code_without_its_namespace_is_told_the_whole_one() throws IOException {
        String row =
                "{\"pair\":\"p1\",\"preference\":\"a\",\"b\":{\"safe\":false,\"categories\":[\"VCR\",\"joy\"]}}\n";

        Ran ran = Samples.annotate(project, "Mara", row);

        assertThat(ran.json().get("problems").findValuesAsString("message"))
                .containsExactlyInAnyOrder(
                        "The project's taxonomy has no category \"VCR\", but \"mlc:vcr\". It was"
                                + " recorded as it is, here and in the rows below.",
                        "The project's taxonomy has no category \"joy\". It was recorded as it is,"
                                + " here and in the rows below.");
    }

    @Test
    void a_text_that_both_responses_have_tells_nothing() throws IOException {
        Path calls =
                Samples.file(
                        folder,
                        "calls.jsonl",
                        """
                        {"id":"c2","prompt":"Same?","response_a":"Yes.","response_b":"Yes.",\
                        "source_a":"x","source_b":"y"}
                        """);
        Ran.of("import", project, calls);

        Ran ran =
                Samples.annotate(
                        project,
                        "Mara",
                        "{\"pair\":\"c2\",\"response_a\":\"Yes.\",\"preference\":\"a\"}\n");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.json().toString()).contains("is that of both responses of the pair");
    }

    @Test
    void a_second_word_on_the_same_pair_is_a_revision() throws IOException {
        JsonNode answer = Samples.annotate(project, "Mara", row("p1", "a") + row("p1", "b")).json();

        assertThat(answer.get("annotations").asInt()).isEqualTo(2);
        assertThat(annotation(0, 0).get("preference").asString()).isEqualTo("b");
        assertThat(stats().get("annotations").asInt()).isEqualTo(1);
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        Samples.annotate(project, "Mara", row("p1", "a") + row("p2", "skip"));

        JsonNode answer =
                Samples.annotate(project, "Mara", row("p1", "a") + row("p2", "skip")).json();

        assertThat(answer.get("unchanged").asInt()).isEqualTo(2);
        assertThat(answer.get("annotations").asInt()).isZero();
    }

    @Test
    void a_word_that_was_taken_back_is_recorded_anew() throws IOException {
        Samples.annotate(project, "Mara", row("p1", "a"));
        Ran.of("undo", project, "--as", "Mara");

        assertThat(
                        Samples.annotate(project, "Mara", row("p1", "a"))
                                .json()
                                .get("annotations")
                                .asInt())
                .isEqualTo(1);
    }

    @Test
    void thousands_of_rows_are_recorded_in_their_order() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            rows.append(row("p1", i % 2 == 0 ? "a" : "b"));
        }

        assertThat(
                        Samples.annotate(project, "Mara", rows.toString())
                                .json()
                                .get("annotations")
                                .asInt())
                .isEqualTo(2_500);
        assertThat(annotation(0, 0).get("preference").asString()).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json | | not_json",
                "[1] | | wrong_type",
                "{\"preference\":\"a\"} | pair | missing_field",
                "{\"pair\":\"p1\"} | preference | missing_field",
                "{\"pair\":\"p9\",\"preference\":\"a\"} | pair | no_pair",
                "{\"pair\":\"p1\",\"preference\":\"c\"} | preference | unknown_label",
                "{\"pair\":\"p1\",\"preference\":1} | preference | wrong_type",
                "{\"pair\":\"p1\",\"preference\":\"a\",\"strength\":4} | strength | unknown_label",
                "{\"pair\":\"p1\",\"preference\":\"a\",\"strength\":1.5} | strength | unknown_label",
                "{\"pair\":\"p1\",\"preference\":\"tie\",\"strength\":1} | strength | contradiction",
                "{\"pair\":\"p1\",\"preference\":\"a\",\"safer\":\"skip\"} | safer | contradiction",
                "{\"pair\":\"p1\",\"a\":{\"safe\":\"yes\"}} | a.safe | wrong_type",
                "{\"pair\":\"p1\",\"b\":{\"severity\":0}} | b.severity | unknown_label",
                "{\"pair\":\"p1\",\"b\":{\"refusal\":\"maybe\"}} | b.refusal | unknown_label",
                "{\"pair\":\"p1\",\"b\":{\"categories\":[1]}} | b.categories | unknown_label",
                "{\"pair\":\"p1\",\"b\":{\"categories\":\"x\"}} | b.categories | wrong_type",
                "{\"pair\":\"p1\",\"preference\":\"a\",\"left\":\"left\"} | left | unknown_label",
                "{\"pair\":\"p1\",\"preference\":\"a\",\"seconds\":-1} | seconds | unknown_label",
                "{\"pair\":\"p1\",\"preference\":\"a\",\"rationale\":\"x\\u0000\"} | rationale | nul"
            })
    void a_row_that_is_wrong_is_refused_with_its_line_and_reason(
            String row, String field, String code) throws IOException {
        Ran ran = Samples.annotate(project, "Mara", row("p2", "b") + row + "\n");

        JsonNode problem = ran.json().get("problems").get(0);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.json().get("annotations").asInt()).isEqualTo(1);
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("field").asString()).isEqualTo(field == null ? "" : field);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("message").asString()).endsWith(".");
    }

    @Test
    void an_id_that_two_pairs_have_is_refused() throws IOException {
        Path more = Samples.file(folder, "more.jsonl", Samples.PAIRS.replace("Paris", "Paris!"));
        Ran.of("import", project, more);

        JsonNode problem =
                Samples.annotate(project, "Mara", row("p1", "a")).json().get("problems").get(0);

        assertThat(problem.get("message").asString()).startsWith("2 pairs have the id \"p1\".");
    }

    @Test
    void a_field_that_nobody_knows_is_warned_of_once() throws IOException {
        String row = "{\"pair\":\"%s\",\"preference\":\"a\",\"strenght\":2,\"b\":{\"sever\":1}}\n";

        Ran ran = Samples.annotate(project, "Mara", row.formatted("p1") + row.formatted("p2"));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.json().get("problems").valueStream().map(it -> it.get("field").asString()))
                .containsExactly("b.sever", "strenght");
    }

    @Test
    void a_category_that_the_project_does_not_have_is_kept_and_warned_of() throws IOException {
        String row = "{\"pair\":\"p1\",\"a\":{\"safe\":false,\"categories\":[\"mlc:xyz\"]}}";

        Ran ran = Samples.annotate(project, "Mara", row);

        assertThat(ran.json().get("warnings").asInt()).isEqualTo(1);
        assertThat(stats().get("categories").toString()).isEqualTo("{\"mlc:xyz\":1}");
    }

    @Test
    void the_name_of_an_import_is_no_person() throws IOException {
        Path labeled =
                Samples.file(
                        folder,
                        "labeled.jsonl",
                        "{\"prompt\":\"x\",\"chosen\":\"y\",\"rejected\":\"z\"}\n");
        Ran.of("import", project, labeled);

        Ran ran = Samples.annotate(project, "imported:labeled", row("p1", "a"));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("as the names of imports do");
    }

    @Test
    void nobody_new_takes_the_name_of_an_import() throws IOException {
        Ran ran = Samples.annotate(project, "imported:labeled", row("p1", "a"));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "The annotator name \"imported:labeled\" begins with \"imported:\", as the names"
                                + " of imports do. Choose another.");
        assertThat(stats().get("annotators")).isEmpty();
    }

    @Test
    void of_a_file_that_is_cut_short_nothing_is_recorded() throws IOException {
        byte[] whole = packed(6_000);
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length / 2));

        Ran ran = Ran.of("annotate", project, "--annotator", "Mara", "--from", cut);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("cut short");
        assertThat(stats().get("annotations").asInt()).isZero();
        assertThat(stats().get("annotators")).isEmpty();
    }

    @Test
    void nobody_is_made_when_every_row_is_refused() throws IOException {
        Ran ran = Samples.annotate(project, "Mara", row("p8", "a") + row("p9", "a"));

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(stats().get("annotators")).isEmpty();
    }

    @Test
    void problems_stand_in_the_order_of_their_lines() throws IOException {
        String unknown = "{\"pair\":\"p1\",\"a\":{\"safe\":false,\"categories\":[\"mlc:xyz\"]}}\n";

        Ran ran = Samples.annotate(project, "Mara", row("p8", "a") + "[1]\n" + unknown + "[2]\n");

        assertThat(ran.json().get("problems").valueStream().map(it -> it.get("line").asInt()))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_table_is_no_file_of_decisions() throws IOException {
        Ran ran = Samples.annotate(project, "Mara", "pair,preference\np1,a\n");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("Decisions are read from JSON lines or a JSON array.");
        assertThat(stats().get("annotators")).isEmpty();
    }

    @Test
    void a_text_is_no_file_of_decisions_and_has_no_separator_to_be_named() throws IOException {
        Ran ran = Samples.annotate(project, "Mara", "The first is better.\nThe second is.\n");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .contains("The file is no JSON. Decisions are read from")
                .doesNotContain("--separator");
    }

    @Test
    void in_words_the_refused_rows_come_first() throws IOException {
        Path from = Samples.file(folder, "rows.jsonl", row("p1", "a") + row("p7", "a"));

        Ran ran = Ran.of("annotate", project, "--annotator", "Mara", "--from", from);

        assertThat(ran.err())
                .isEqualToIgnoringNewLines(from + ":2: pair: The project has no pair \"p7\".");
        assertThat(ran.out())
                .isEqualToIgnoringNewLines(
                        "1 decision by Mara from 2 rows; 0 unchanged, 1 refused.");
    }

    /// So many rows that change what the one before says, gzipped.
    private static byte[] packed(int rows) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < rows; i++) {
                String rationale = Integer.toHexString(i * 0x9e3779b9);
                out.write(
                        "{\"pair\":\"p1\",\"preference\":\"a\",\"rationale\":\"%s\"}\n"
                                .formatted(rationale)
                                .getBytes(UTF_8));
            }
        }
        return packed.toByteArray();
    }

    private static String row(String pair, String preference) {
        return "{\"pair\":\"%s\",\"preference\":\"%s\"}\n".formatted(pair, preference);
    }

    private JsonNode stats() {
        return Ran.of("stats", project, "--json").json();
    }

    private JsonNode annotation(int pair, int index) {
        List<JsonNode> pairs = new ArrayList<>(Ran.of("list", project, "--annotations").lines());
        return pairs.get(pair).get("annotations").get(index);
    }
}
