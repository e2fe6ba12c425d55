package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// Which format a file is found to be of where not all of its rows are alike.
class DetectionTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 20})
    void a_row_of_pku_that_lacks_a_verdict_leaves_the_file_what_it_is(int rows) {
        List<String> lines = pku(rows);
        lines.set(1, lines.get(1).replace("\"is_response_0_safe\":true,", ""));

        Reading reading = Reading.ofText(String.join("\n", lines));

        assertThat(reading.format()).isEqualTo("pku-saferlhf");
        assertThat(reading.pairs()).hasSize(rows).allMatch(pair -> pair.annotations().size() == 1);
        assertThat(reading.problem())
                .isEqualTo(
                        Problem.warning(
                                2,
                                "is_response_0_safe",
                                ProblemCode.MISSING_FIELD,
                                "The row lacks what the file's rows are known by:"
                                        + " is_response_0_safe. It came in without."));
        assertThat(reading.reasons().getLast())
                .isEqualTo(
                        "pku-saferlhf: %d of the first %d rows have response_0, response_1, is_response_0_safe and better_response_id. The others (line 2) are read as far as they are alike."
                                .formatted(rows - 1, rows));
    }

    @Test
    void half_of_the_rows_are_enough_for_the_more_particular_format() {
        List<String> lines = pku(4);
        lines.replaceAll(line ->
                line.contains("Q1") || line.contains("Q2")
                        ? line.replaceFirst("\"is_response_0_safe\":true,", "")
                        : line);

        assertThat(Reading.ofText(String.join("\n", lines)).format()).isEqualTo("pku-saferlhf");
    }

    @Test
    void plain_pairs_with_a_stray_row_of_another_kind_stay_plain_pairs() {
        List<String> lines = pku(5);
        lines.replaceAll(line ->
                line.contains("Q3") ? line : line.replaceFirst("\"is_response_0_safe\":true,", ""));

        assertThat(Reading.ofText(String.join("\n", lines)).format()).isEqualTo("plain");
    }

    private static List<String> pku(int rows) {
        return new ArrayList<>(
                IntStream.range(0, rows)
                        .mapToObj(i ->
                                """
                                {"prompt":"Q%d","response_0":"A","response_1":"B","is_response_0_safe":true,\
                                "is_response_1_safe":false,"better_response_id":1,"safer_response_id":0}\
                                """
                                        .formatted(i))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"0, '\n\nHuman: hi', '\n\nHuman: hi you'", "0, '', ''", "7, Sure thing, Sure not"})
    void a_row_among_transcripts_that_is_none_is_refused(int at, String chosen, String rejected) {
        List<String> lines = transcripts();
        lines.add(
                at,
                "{\"chosen\":\"%s\",\"rejected\":\"%s\"}"
                        .formatted(chosen.replace("\n", "\\n"), rejected.replace("\n", "\\n")));

        Reading reading = Reading.ofText(String.join("\n", lines));

        assertThat(reading.format()).isEqualTo("hh-rlhf");
        assertThat(reading.problem())
                .returns(true, Problem::refused)
                .returns(at + 1L, Problem::line);
        assertThat(reading.pairs().getLast().prompt().last().content()).isEqualTo("Question");
    }

    private static List<String> transcripts() {
        return new ArrayList<>(
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                "{\"chosen\":\"\\n\\nHuman: Question\\n\\nAssistant: It is %d\","
                                                .formatted(i)
                                        + "\"rejected\":\"\\n\\nHuman: Question\\n\\nAssistant: It is not\"}")
                        .toList());
    }

    @Test
    void transcripts_without_an_answer_are_not_cut_at_their_common_words() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() ->
                        Reading.ofText(
                                "{\"chosen\":\"\\n\\nHuman: hi\",\"rejected\":\"\\n\\nHuman: hi there\"}"))
                .satisfies(e ->
                        assertThat(e.problem().message())
                                .startsWith(
                                        "The rows look like dialogs of a human and an assistant"
                                                + " (chosen, rejected) that do not both hold an answer."));
    }

    @Test
    void a_row_that_waits_for_others_is_refused_where_it_lacks_its_verdict() {
        String safe = "{\"prompt\":\"Q\",\"response\":\"%s\",\"category\":{},\"is_safe\":true}\n";

        Reading reading =
                Reading.ofText(
                        safe.formatted("A")
                                + safe.formatted("B").replace(",\"is_safe\":true", "")
                                + safe.formatted("C"),
                        ImportOptions.DETECT.withPairs(PairChoice.ALL));

        assertThat(reading.pairs()).hasSize(1);
        assertThat(reading.problem())
                .returns("is_safe", Problem::field)
                .returns(2L, Problem::line)
                .returns(true, Problem::refused);
    }

    /// The sets of fields of AlpacaEval's published annotations differ.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"annotator\":\"x\"",
                "\"dataset\":\"d\",\"annotator\":\"x\"",
                "\"annotator\":\"x\",\"price_per_example\":0.1",
                "\"annotator\":\"x\",\"raw_completion\":\"r\",\"time_per_example\":1.5",
                "\"annotator_index\":3,\"time_per_annotation\":4,\"datasplit\":\"eval\"",
            })
    void alpaca_eval_is_known_by_any_of_its_sets_of_fields(String fields) {
        Reading reading =
                Reading.ofText(
                        "{\"instruction\":\"Q\",\"output_1\":\"A\",\"output_2\":\"B\",\"generator_1\":\"m1\","
                                + "\"generator_2\":\"m2\",\"preference\":1.3,"
                                + fields
                                + "}");

        assertThat(reading.format()).isEqualTo("alpaca-eval");
        assertThat(reading.preference()).isEqualTo(Preference.A);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void people_that_alpaca_eval_numbers_are_annotators() {
        assertThat(
                        Reading.ofText(
                                        "{\"instruction\":\"Q\",\"output_1\":\"A\",\"output_2\":\"B\","
                                                + "\"generator_1\":\"m1\",\"generator_2\":\"m2\","
                                                + "\"preference\":2,\"annotator_index\":3}")
                                .pair()
                                .annotations())
                .extracting(ImportedAnnotation::annotator)
                .containsExactly("annotator 3");
    }

    @Test
    void texts_and_a_number_from_zero_without_generators_are_not_alpaca_eval() {
        Reading reading =
                Reading.ofText(
                        "{\"instruction\":\"Q\",\"output_1\":\"A\",\"output_2\":\"B\","
                                + "\"annotator\":\"x\",\"preference\":0}");

        assertThat(reading.format()).isEqualTo("plain");
        assertThat(reading.pair().annotations()).isEmpty();
    }

    @Test
    void a_transcript_without_the_empty_line_before_it_is_one_all_the_same() {
        Reading reading =
                Reading.ofText(
                        "{\"chosen\":\"Human: hi\\n\\nAssistant: a\","
                                + "\"rejected\":\"Human: hi\\n\\nAssistant: b\"}");

        assertThat(reading.format()).isEqualTo("hh-rlhf");
        assertThat(reading.pair().prompt().messages()).hasSize(1);
        assertThat(List.of(reading.pair().a().content(), reading.pair().b().content()))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_generator_that_one_row_lacks_leaves_the_sources_of_the_others() {
        String row =
                "{\"instruction\":\"Q%d\",\"output_1\":\"A\",\"generator_1\":\"m1\",\"output_2\":\"B\","
                        + "\"generator_2\":\"m2\",\"preference\":1.3}\n";

        Reading reading =
                Reading.ofText(
                        row.formatted(1)
                                + row.formatted(2).replace("\"generator_1\":\"m1\",", "")
                                + row.formatted(3));

        assertThat(reading.format()).isEqualTo("alpaca-eval");
        assertThat(reading.pairs())
                .extracting(pair -> pair.a().source() + " " + pair.b().source())
                .containsExactly("m1 m2", " m2", "m1 m2");
    }
}
