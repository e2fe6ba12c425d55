package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

class TableTest {

    private static final String HEADER = "id,prompt,response_a,response_b\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_out(String separator) {
        String table = "id,prompt,response_a,response_b,preference\n1,Q,A,B,b\n";

        assertThat(Reading.ofText(table.replace(",", separator)).preference())
                .isEqualTo(Preference.B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "~", "^", ":", "#", " ", "!", "&"})
    void any_sign_between_the_usual_names_is_one(String separator) {
        String table = "id,prompt,response_a,response_b,preference\n1,Q,\"A,\",B,b\n";

        Reading reading = Reading.ofText(table.replace(",", separator));

        assertThat(reading.preference()).isEqualTo(Preference.B);
        assertThat(reading.pair().a().content()).isEqualTo("A" + separator);
    }

    @Test
    void a_sign_that_is_named_parts_other_names_too() {
        Reading reading =
                Reading.ofText(
                        "q%one%two\nQ%A, a%B\n",
                        ImportOptions.DETECT
                                .withSeparator("%")
                                .withMapping(
                                        Map.of(
                                                "prompt", "q",
                                                "response_a", "one",
                                                "response_b", "two")));

        assertThat(reading.pair().a().content()).isEqualTo("A, a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "\"", "\n", "\u00a7"})
    void a_separator_is_one_sign(String separator) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ImportOptions.DETECT.withSeparator(separator))
                .withMessageStartingWith("A separator is one character");
    }

    @Test
    void a_quoted_text_may_hold_line_ends_quotes_and_separators() {
        Reading reading =
                Reading.ofText(HEADER + "1,\"Q, \"\"so\"\"\r\nto say\",A,B\r\n2,Q,A,B\r\n");

        assertThat(reading.pairs().getFirst().prompt().last().content())
                .isEqualTo("Q, \"so\"\r\nto say");
    }

    @Test
    void a_row_has_the_line_it_begins_on() {
        assertThat(Reading.ofText(HEADER + "1,\"Q\nQ\",A,B\n\n2,Q,A,B\n").rows())
                .extracting(ImportedRow::line)
                .containsExactly(2L, 5L);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        assertThat(Reading.ofText("\ufeff" + HEADER + "7,Q,A,B\n").externalIds())
                .containsExactly("7");
    }

    @Test
    void names_are_known_with_capitals_and_spaces() {
        assertThat(Reading.ofText("Prompt,Response A,Response B\nQ,a,b\n").pair().b().content())
                .isEqualTo("b");
    }

    @Test
    void a_name_that_comes_twice_is_refused() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.ofText("prompt,response_a,prompt\nQ,A,B\n"))
                .satisfies(e ->
                        assertThat(e.problem())
                                .isEqualTo(
                                        Problem.refusal(
                                                1,
                                                "prompt",
                                                ProblemCode.NOT_CSV,
                                                "The header names the column \"prompt\" twice."
                                                        + " Give each column a name of its"
                                                        + " own.")));
    }

    @Test
    void a_column_without_a_name_is_called_by_its_number() {
        assertThat(Reading.ofText(",prompt,response_a,response_b\n0,Q,A,B\n").pair().extras())
                .isEqualTo("{\"column_1\":\"0\"}");
    }

    @Test
    void a_record_of_other_length_than_the_header_is_refused() {
        assertThat(Reading.ofText(HEADER + "1,Q,A\n2,Q,A,B\n").problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "",
                                ProblemCode.NOT_CSV,
                                "The record has 3 fields, and the header has 4. Quote texts that hold"
                                        + " the separator."));
    }

    @Test
    void text_after_a_closing_quote_is_refused() {
        assertThat(Reading.ofText(HEADER + "1,\"Q\"x,A,B\n2,Q,A,B\n").problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "",
                                ProblemCode.NOT_CSV,
                                "A quote is left open, or something follows a closing quote. Double"
                                        + " each quote that is part of a text."));
    }

    @Test
    void a_quote_that_is_never_closed_is_refused() {
        assertThat(Reading.ofText(HEADER + "1,Q,A,B\n2,\"Q,A,B\n3,Q,A,B\n").problem())
                .returns(3L, Problem::line)
                .returns(ProblemCode.NOT_CSV, Problem::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_table_cut_short_within_its_last_column_is_no_table_of_half_a_response(String end) {
        String table = HEADER + "\"1\",\"Q\",\"A\",\"B\"\n\"2\",\"Q\",\"A\",\"B, w";

        Reading reading = Reading.ofText(table.replace("\n", end));

        assertThat(reading.externalIds()).containsExactly("1");
        assertThat(reading.problem())
                .isEqualTo(
                        Problem.refusal(
                                3,
                                "",
                                ProblemCode.NOT_CSV,
                                "The row that begins here never ends: a quote in it is missing, or the file is cut"
                                        + " short. The file was read no further: correct it and import it again."));
    }

    @Test
    void rows_after_a_stray_quote_are_not_one_response() {
        Reading reading = Reading.ofText(HEADER + "1,Q,A,B\n2,Q,A,\"B\n3,Q,A,B\n4,Q,A,B\n");

        assertThat(reading.externalIds()).containsExactly("1");
        assertThat(reading.problem()).returns(3L, Problem::line);
    }

    @Test
    void a_quote_closed_by_the_end_of_the_file_is_closed() {
        assertThat(Reading.ofText(HEADER + "1,Q,A,\"say \"\"so\"\"\"").pair().b().content())
                .isEqualTo("say \"so\"");
    }

    @Test
    void a_quote_within_a_text_that_is_not_quoted_is_text() {
        assertThat(Reading.ofText(HEADER + "1,say \"so\",A,B\n").pair().prompt().last().content())
                .isEqualTo("say \"so\"");
    }

    @Test
    void a_byte_that_is_not_utf_8_costs_its_row_alone() {
        byte[] text = (HEADER + "1,caf?,A,B\n2,caf\u00e9,A,B\n").getBytes(StandardCharsets.UTF_8);
        text[HEADER.length() + 5] = (byte) 0xe9;

        Reading reading = Reading.ofBytes(text);

        assertThat(reading.externalIds()).containsExactly("2");
        assertThat(reading.problem())
                .returns(2L, Problem::line)
                .returns(ProblemCode.NOT_UTF8, Problem::code);
    }

    @Test
    void a_table_in_windows_1252_is_read_as_such() {
        Reading reading =
                Reading.ofBytes(
                        (HEADER + "1,caf\u00e9 \u201cX\u201d \u20ac,A,B\n")
                                .getBytes(Charset.forName("windows-1252")));

        assertThat(reading.pair().prompt().last().content())
                .isEqualTo("caf\u00e9 \u201cX\u201d \u20ac");
    }

    @Test
    void lines_may_end_in_carriage_returns_alone() {
        Reading reading =
                Reading.ofText((HEADER + "1,\"Q\nto say\",A,B\n2,Q,A,B\n").replace('\n', '\r'));

        assertThat(reading.externalIds()).containsExactly("1", "2");
        assertThat(reading.rows().getLast().line()).isEqualTo(4);
    }

    @Test
    void columns_may_stand_between_bars() {
        Reading reading = Reading.ofText(HEADER.replace(',', '|') + "1|Q, or not|A|B\n");

        assertThat(reading.pair().prompt().last().content()).isEqualTo("Q, or not");
    }

    @Test
    void a_nul_costs_its_row_alone() {
        Reading reading = Reading.ofText(HEADER + "1,Q\0,A,B\n2,Q,A,B\n3,Q,A,B\n");

        assertThat(reading.externalIds()).containsExactly("2", "3");
        assertThat(reading.problem())
                .returns("prompt", Problem::field)
                .returns(ProblemCode.NUL, Problem::code);
    }

    @Test
    void an_empty_preference_is_no_decision() {
        assertThat(
                        Reading.ofText("prompt,response_a,response_b,preference\nQ,A,B,\n")
                                .pair()
                                .annotations())
                .isEqualTo(List.of());
    }

    @Test
    void trl_texts_come_in_tables_too() {
        assertThat(Reading.ofText("prompt,chosen,rejected\nQ,good,bad\n").format())
                .isEqualTo("trl-standard");
    }
}
