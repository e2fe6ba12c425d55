package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

class JsonArrayTest {

    private static final String ONE = JsonLinesTest.row("1");
    private static final String TWO = JsonLinesTest.row("2");

    @Test
    void each_element_is_a_row_of_the_line_it_begins_on() {
        assertThat(Reading.ofText("\n[\n  " + ONE + ",\n\n" + TWO + "\n]\n").rows())
                .extracting(ImportedRow::line)
                .containsExactly(3L, 5L);
    }

    @Test
    void elements_may_spread_over_lines() {
        String spread = ONE.replace(",", ",\n  ").replace("{", "{\n  ");

        assertThat(Reading.ofText("[" + spread + "," + TWO + "]").externalIds())
                .containsExactly("1", "2");
    }

    @Test
    void brackets_and_quotes_in_texts_are_text() {
        String text = "]}[{,\\\"\\\\";
        String row = "{\"prompt\":\"" + text + "\",\"response_a\":\"A\",\"response_b\":\"B\"}";

        assertThat(Reading.ofText("[" + row + "]").pair().prompt().last().content())
                .isEqualTo("]}[{,\"\\");
    }

    @Test
    void a_row_that_is_closed_but_wrong_inside_is_refused_alone() {
        Reading reading = Reading.ofText("[" + ONE + ",\n{\"prompt\" \"Q\"},\n" + TWO + "]");

        assertThat(reading.externalIds()).containsExactly("1", "2");
        assertThat(reading.problem())
                .returns(2L, Problem::line)
                .returns(ProblemCode.NOT_JSON, Problem::code);
    }

    @Test
    void a_row_that_is_no_object_is_refused_alone() {
        Reading reading = Reading.ofText("[" + ONE + ", 17, " + TWO + "]");

        assertThat(reading.externalIds()).containsExactly("1", "2");
        assertThat(reading.problem().message())
                .isEqualTo("The row is a number, and has to be an object.");
    }

    @Test
    void a_missing_quote_ends_the_reading_and_what_came_before_stays() {
        Reading reading =
                Reading.ofText("[" + ONE + ",\n{\"prompt\": \"Q},\n" + TWO + "," + TWO + "]");

        assertThat(reading.externalIds()).containsExactly("1");
        assertThat(reading.problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "",
                                ProblemCode.NOT_JSON,
                                "The row that begins here never ends: a quote or bracket in it is"
                                        + " missing, or the file is cut short. The file was read no"
                                        + " further: correct it and import it again."));
    }

    @Test
    void an_array_that_is_cut_short_gives_the_rows_before() {
        Reading reading = Reading.ofText("[" + ONE + ",\n" + TWO);

        assertThat(reading.externalIds()).containsExactly("1", "2");
        assertThat(reading.problem().message())
                .isEqualTo(
                        "The array is not closed: the file ends without a \"]\". The file was read no"
                                + " further: correct it and import it again.");
    }

    @Test
    void a_missing_comma_ends_the_reading() {
        Reading reading = Reading.ofText("[" + ONE + "\n" + TWO + "]");

        assertThat(reading.externalIds()).containsExactly("1");
        assertThat(reading.problem())
                .returns(2L, Problem::line)
                .extracting(Problem::message)
                .asString()
                .startsWith("A comma or a \"]\" should follow the row before.");
    }

    @Test
    void text_after_the_array_is_reported() {
        Reading reading = Reading.ofText("[" + ONE + "]\n" + TWO);

        assertThat(reading.externalIds()).containsExactly("1");
        assertThat(reading.problem().message())
                .startsWith("Something follows the bracket that closes the array.");
    }

    @Test
    void a_row_beyond_the_bound_is_refused_and_the_next_one_read() {
        String huge = "{\"prompt\":\"" + "x".repeat(RowBuffer.MAX_ROW) + "\"}";
        Reading reading = Reading.ofText("[" + ONE + "," + huge + "," + TWO + "]");

        assertThat(reading.externalIds()).containsExactly("1", "2");
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void nesting_of_ten_thousand_levels_is_refused_alone() {
        String deep = "{\"prompt\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        Reading reading = Reading.ofText("[" + ONE + "," + deep + "," + TWO + "]");

        assertThat(reading.externalIds()).containsExactly("1", "2");
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.TOO_DEEP);
    }

    @Test
    void a_byte_that_is_not_utf_8_costs_its_row_alone() {
        byte[] bytes =
                ("[" + ONE + ",{\"prompt\":\"é\"}," + TWO + "]")
                        .getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Reading.ofBytes(bytes);

        assertThat(reading.externalIds()).containsExactly("1", "2");
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.NOT_UTF8);
    }
}
