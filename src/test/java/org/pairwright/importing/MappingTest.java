package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.PairField;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.SavedMapping;
import org.pairwright.domain.Strength;

class MappingTest {

    private static final String ROW =
            "{\"data\":{\"ask\":\"Q\",\"answers\":[{\"text\":\"A\"},{\"text\":\"B\"}],\"a.b\":1},\"meta\":{\"n\":5}}";

    private static final Map<String, String> MAPPING =
            Map.of(
                    "prompt", "data.ask",
                    "response_a", "data.answers.0.text",
                    "response_b", "data.answers.1.text",
                    "id", "meta.n");

    private static final Map<String, String> AT_X =
            Map.of(
                    "prompt", "x.ask",
                    "response_a", "x.answers.0.text",
                    "response_b", "x.answers.1.text");

    private static final SavedMapping KNOWN =
            new SavedMapping(
                    Set.of("ask", "one", "two", "preference"),
                    FieldMapping.alone(
                            Map.of(
                                    PairField.PROMPT, "ask",
                                    PairField.RESPONSE_A, "one",
                                    PairField.RESPONSE_B, "two")),
                    Instant.EPOCH);

    @Test
    void a_path_leads_into_objects_and_lists() {
        assertThat(read(ROW, MAPPING).pair())
                .returns("5", ImportedPair::externalId)
                .returns("Q", pair -> pair.prompt().last().content())
                .returns("A", pair -> pair.a().content())
                .returns("B", pair -> pair.b().content());
    }

    @Test
    void a_field_of_which_a_part_is_mapped_is_kept_as_a_whole() {
        assertThat(read(ROW, MAPPING).pair().extras()).isEqualTo(ROW);
    }

    @Test
    void a_mapping_makes_plain_pairs_of_the_rows() {
        assertThat(read(ROW, MAPPING))
                .returns("plain", Reading::format)
                .extracting(reading -> reading.reasons().getLast())
                .isEqualTo("A mapping was given, so the rows are plain pairs.");
    }

    @Test
    void a_name_with_dots_is_tried_as_it_stands_first() {
        String row =
                "{\"a.b\":\"Q\",\"a\":{\"b\":\"no\"},\"response_a\":\"A\",\"response_b\":\"B\"}";

        assertThat(read(row, Map.of("prompt", "a.b")).pair().prompt().last().content())
                .isEqualTo("Q");
    }

    @Test
    void a_mapped_field_goes_before_the_usual_names() {
        String row = "{\"prompt\":\"no\",\"real\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\"}";

        assertThat(read(row, Map.of("prompt", "real")).pair())
                .returns("Q", pair -> pair.prompt().last().content())
                .returns("{\"prompt\":\"no\"}", ImportedPair::extras);
    }

    @Test
    void a_column_of_a_table_can_be_mapped() {
        Reading reading =
                Reading.ofText(
                        "ask;one;two\nQ;A;B\n",
                        ImportOptions.DETECT.withMapping(
                                Map.of("prompt", "ask", "response_a", "one", "response_b", "two")));

        assertThat(reading.pair().b().content()).isEqualTo("B");
    }

    @Test
    void a_row_where_the_path_ends_early_is_refused() {
        Reading reading =
                read(ROW + "\n{\"data\":{\"ask\":\"Q\",\"answers\":[{\"text\":\"A\"}]}}", MAPPING);

        assertThat(reading.problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "data.answers.1.text",
                                ProblemCode.MISSING_FIELD,
                                "The row has no \"data.answers.1.text\". Add it or leave the row out."));
    }

    @Test
    void a_path_that_no_row_has_is_refused_for_the_whole_file() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(ROW, Map.of("prompt", "data.question")))
                .satisfies(e ->
                        assertThat(e.problem())
                                .isEqualTo(
                                        Problem.refusal(
                                                0,
                                                "data.question",
                                                ProblemCode.MISSING_FIELD,
                                                "The first row does not have the field"
                                                        + " \"data.question\", which is mapped to"
                                                        + " prompt. The rows have: data,"
                                                        + " meta.")));
    }

    @Test
    void a_field_that_there_is_none_of_can_not_be_mapped() {
        assertThatExceptionOfType(InvalidMapping.class)
                .isThrownBy(() -> ImportOptions.DETECT.withMapping(Map.of("answer", "x")))
                .withMessage(
                        "There is no field \"answer\" to map. There are: id, system, prompt, response_a,"
                                + " response_b, responses, chosen, rejected, source_a, source_b, preference, strength,"
                                + " annotator, tools, sensitive.");
    }

    @Test
    void nothing_can_not_be_mapped() {
        assertThatExceptionOfType(InvalidMapping.class)
                .isThrownBy(() -> ImportOptions.DETECT.withMapping(Map.of("prompt", " ")))
                .withMessage("The field prompt is mapped to nothing.");
    }

    @Test
    void a_mapping_goes_with_plain_pairs_alone() {
        assertThatExceptionOfType(InvalidMapping.class)
                .isThrownBy(() ->
                        ImportOptions.DETECT
                                .withFormat("hh-rlhf")
                                .withMapping(Map.of("prompt", "x")))
                .withMessage(
                        "Fields can be mapped for the format plain alone, and the format given is"
                                + " hh-rlhf.");
    }

    @Test
    void a_format_that_there_is_none_of_is_refused() {
        assertThatExceptionOfType(UnknownFormat.class)
                .isThrownBy(() -> ImportOptions.DETECT.withFormat("csv"))
                .withMessageStartingWith("There is no import format \"csv\". There are: ")
                .withMessageContaining("plain, hh-rlhf, trl-conversational, trl-implicit,");
    }

    @Test
    void a_file_of_known_fields_is_read_as_it_was_mapped() {
        ImportOptions options = ImportOptions.DETECT.withKnown(List.of(KNOWN));
        Reading reading = Reading.ofText("two,ask,preference,one\nB,Q,a,A\n", options);

        assertThat(reading.pair())
                .returns("Q", pair -> pair.prompt().last().content())
                .returns("A", pair -> pair.a().content())
                .returns(List.of(), ImportedPair::annotations)
                .returns("{\"preference\":\"a\"}", ImportedPair::extras);
        assertThat(reading.reasons().getLast())
                .isEqualTo(
                        "Files of these fields are read by a mapping: prompt is ask, response_a is one,"
                                + " response_b is two.");
    }

    @Test
    void a_file_of_other_fields_is_found_out_from_its_content() {
        ImportOptions options = ImportOptions.DETECT.withKnown(List.of(KNOWN));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.ofText("two,ask,one\nB,Q,A\n", options))
                .satisfies(
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT));
        assertThat(Reading.ofText(ROW.replace("data", "x"), options.withMapping(AT_X)).pair().a())
                .returns("A", Response::content);
    }

    @Test
    void what_is_said_goes_before_what_is_known() {
        ImportOptions options = ImportOptions.DETECT.withKnown(List.of(KNOWN));
        String table = "two,ask,preference,one\nB,Q,a,A\n";

        assertThat(
                        Reading.ofText(
                                        table,
                                        options.withMapping(
                                                Map.of(
                                                        "prompt", "two",
                                                        "response_a", "ask",
                                                        "response_b", "one")))
                                .pair())
                .returns("B", pair -> pair.prompt().last().content())
                .returns(1, pair -> pair.annotations().size());
        assertThat(Reading.ofText(table, options.withFormat("plain")).pairs()).isEmpty();
    }

    @Test
    void labels_are_read_by_the_names_of_the_fields_that_are_mapped() {
        String rows = "{\"prompt\":\"Q\",\"response_0\":\"A\",\"response_1\":\"B\",\"label\":1}";
        SavedMapping known =
                new SavedMapping(
                        Set.of("prompt", "response_0", "response_1", "label"),
                        FieldMapping.alone(
                                Map.of(
                                        PairField.PROMPT, "prompt",
                                        PairField.RESPONSE_A, "response_0",
                                        PairField.RESPONSE_B, "response_1",
                                        PairField.PREFERENCE, "label")),
                        Instant.EPOCH);

        assertThat(
                        Reading.ofText(rows, ImportOptions.DETECT.withKnown(List.of(known)))
                                .preference())
                .isEqualTo(Reading.ofText(rows).preference())
                .isEqualTo(Preference.B);
    }

    @Test
    void a_chosen_and_a_rejected_response_bring_the_decision_with_them() {
        String row = "{\"ask\":\"Q\",\"good\":\"yes\",\"bad\":\"no\",\"winner\":\"b\",\"id\":7}";

        for (String question : List.of("Q", "Q2", "Q3", "Q4")) {
            Reading reading =
                    read(
                            row.replace("\"Q\"", "\"" + question + "\""),
                            Map.of("prompt", "ask", "chosen", "good", "rejected", "bad"));

            boolean drawn = reading.pair().a().content().equals("yes");
            assertThat(reading.preference()).isEqualTo(drawn ? Preference.A : Preference.B);
            assertThat(reading.pair())
                    .returns("7", ImportedPair::externalId)
                    .returns("{\"winner\":\"b\"}", ImportedPair::extras);
            assertThat(reading.problems()).isEmpty();
        }
    }

    @Test
    void which_of_chosen_and_rejected_is_a_is_drawn() {
        Set<String> first =
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                read(
                                                "{\"ask\":\"Q%d\",\"good\":\"yes\",\"bad\":\"no\"}"
                                                        .formatted(i),
                                                Map.of(
                                                        "prompt", "ask",
                                                        "chosen", "good",
                                                        "rejected", "bad"))
                                        .pair()
                                        .a()
                                        .content())
                        .collect(Collectors.toSet());

        assertThat(first).containsExactlyInAnyOrder("yes", "no");
    }

    @Test
    void a_choice_has_a_strength_and_an_annotator_where_the_row_has() {
        Reading reading =
                read(
                        "{\"prompt\":\"Q\",\"good\":\"yes\",\"bad\":\"no\",\"strength\":3,\"by\":\"Mara\"}",
                        Map.of("chosen", "good", "rejected", "bad", "annotator", "by"));

        assertThat(reading.pair().annotations())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.annotator()).isEqualTo("Mara");
                    assertThat(said.judgment().strength()).isEqualTo(Strength.MUCH);
                });
    }

    @Test
    void a_chosen_and_a_rejected_response_are_found_beside_a_mapped_prompt() {
        assertThat(
                        read(
                                        "{\"ask\":\"Q\",\"chosen\":\"yes\",\"rejected\":\"no\"}",
                                        Map.of("prompt", "ask"))
                                .preference())
                .isIn(Preference.A, Preference.B);
    }

    @Test
    void a_row_without_the_rejected_response_is_refused() {
        assertThat(
                        read(
                                        "{\"ask\":\"Q\",\"good\":\"y\",\"bad\":\"n\"}\n{\"ask\":\"Q\",\"good\":\"y\"}",
                                        Map.of(
                                                "prompt",
                                                "ask",
                                                "chosen",
                                                "good",
                                                "rejected",
                                                "bad"))
                                .problem()
                                .message())
                .isEqualTo("The row has no \"bad\". Add it or leave the row out.");
    }

    @Test
    void a_row_without_the_mapped_prompt_is_refused_by_the_name_that_the_file_has() {
        assertThat(
                        read(
                                        "{\"ask\":\"Q\",\"good\":\"y\",\"bad\":\"n\"}\n{\"good\":\"y\",\"bad\":\"n\"}",
                                        Map.of(
                                                "prompt",
                                                "ask",
                                                "chosen",
                                                "good",
                                                "rejected",
                                                "bad"))
                                .problem()
                                .message())
                .isEqualTo("The row has no \"ask\". Add it or leave the row out.");
    }

    @Test
    void what_is_better_is_not_said_twice() {
        assertThatExceptionOfType(InvalidMapping.class)
                .isThrownBy(() ->
                        ImportOptions.DETECT.withMapping(
                                Map.of(
                                        "chosen", "x",
                                        "rejected", "y",
                                        "response_a", "z",
                                        "preference", "p")))
                .withMessage(
                        "chosen and rejected are the two responses and say which one is better, so that which of them is A is drawn. Leave out response_a, preference, or map response_a, response_b and preference alone.");
    }

    @Test
    void a_mapping_that_leaves_responses_open_is_refused_once() {
        String rows =
                IntStream.range(0, 30)
                        .mapToObj(i -> "{\"x\":\"Q%d\",\"one\":\"A\",\"two\":\"B\"}%n".formatted(i))
                        .collect(Collectors.joining());

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(rows, Map.of("prompt", "x")))
                .satisfies(e ->
                        assertThat(e.problem())
                                .isEqualTo(
                                        Problem.refusal(
                                                0,
                                                "response_a",
                                                ProblemCode.MISSING_FIELD,
                                                "The first 30 rows have no response_a and no response_b, by the mapping or under a usual name. Map them too, or chosen and rejected, or responses for a list. The rows have: x, one, two.")));
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() ->
                        read(
                                "{\"x\":\"Q\",\"good\":\"y\"}",
                                Map.of("prompt", "x", "chosen", "good")))
                .satisfies(e ->
                        assertThat(e.problem().message())
                                .isEqualTo(
                                        "The first row has no rejected, by the mapping or under a usual name. Map it too. The rows have: x, good."));
    }

    private static ImportOptions knownToBeParted(String separator) {
        SavedMapping parted =
                new SavedMapping(KNOWN.fields(), KNOWN.mapping(), separator, KNOWN.made());
        return ImportOptions.DETECT.withKnown(List.of(parted));
    }

    @Test
    void a_table_of_the_same_columns_is_parted_as_the_one_before() {
        ImportOptions options = knownToBeParted("#");

        assertThat(
                        Reading.ofText("preference # ask#one#two\na#Q, is it?#A; or#B\n", options)
                                .pair())
                .returns("Q, is it?", pair -> pair.prompt().last().content())
                .returns("A; or", pair -> pair.a().content());
    }

    @Test
    void a_table_of_other_columns_is_parted_by_what_is_found() {
        ImportOptions options = knownToBeParted("#");

        assertThat(
                        Reading.ofText("prompt,response_a,response_b\nQ#1,A,B\n", options)
                                .pair()
                                .prompt()
                                .last()
                                .content())
                .isEqualTo("Q#1");
        assertThat(
                        Reading.ofText("ask;one;two;preference\nQ#1;A;B;a\n", options)
                                .pair()
                                .prompt()
                                .last()
                                .content())
                .as("the same columns, between other signs")
                .isEqualTo("Q#1");
    }

    @Test
    void letters_of_an_older_character_set_are_the_same_columns() {
        SavedMapping known =
                new SavedMapping(
                        Set.of("Frage", "größer", "two"),
                        FieldMapping.alone(
                                Map.of(
                                        PairField.PROMPT, "Frage",
                                        PairField.RESPONSE_A, "größer",
                                        PairField.RESPONSE_B, "two")),
                        "#",
                        Instant.EPOCH);
        byte[] table = "Frage#größer#two\nQ#A#B\n".getBytes(Charset.forName("windows-1252"));

        assertThat(
                        Reading.ofBytes(table, ImportOptions.DETECT.withKnown(List.of(known)))
                                .pair()
                                .a()
                                .content())
                .isEqualTo("A");
    }

    private static Reading read(String text, Map<String, String> mapping) {
        return Reading.ofText(text, ImportOptions.DETECT.withMapping(mapping));
    }
}
