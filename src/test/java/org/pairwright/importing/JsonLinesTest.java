package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

class JsonLinesTest {

    private static final String GOOD = row("good");

    @Test
    void each_line_is_a_row() {
        assertThat(Reading.ofText(row("1") + "\n" + row("2") + "\n").externalIds())
                .containsExactly("1", "2");
    }

    @Test
    void lines_may_end_in_carriage_returns_alone() {
        Reading reading = Reading.ofText(row("1") + "\r" + row("2") + "\r");

        assertThat(reading.externalIds()).containsExactly("1", "2");
        assertThat(reading.reasons().getFirst()).endsWith("They end in carriage returns.");
    }

    @Test
    void the_last_line_needs_no_line_feed() {
        assertThat(Reading.ofText(row("1") + "\n" + row("2")).externalIds())
                .containsExactly("1", "2");
    }

    @Test
    void lines_may_end_as_on_windows() {
        assertThat(Reading.ofText(row("1") + "\r\n" + row("2") + "\r\n").externalIds())
                .containsExactly("1", "2");
    }

    @Test
    void blank_lines_are_no_rows_but_count_as_lines() {
        assertThat(Reading.ofText("\n" + row("1") + "\n \t\n\n" + row("2") + "\n").rows())
                .extracting(ImportedRow::line)
                .containsExactly(2L, 5L);
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertThat(Reading.ofText("\ufeff" + row("1") + "\n").externalIds()).containsExactly("1");
    }

    @Test
    void a_byte_order_mark_within_a_file_strung_together_is_skipped() {
        assertThat(Reading.ofText(row("1") + "\n\ufeff" + row("2") + "\n").externalIds())
                .containsExactly("1", "2");
    }

    @Test
    void line_separators_of_unicode_are_text() {
        String text = "a\u2028b\u2029c\u0085d";

        assertThat(Reading.ofText(pair("Q", text, "B")).pair().a().content()).isEqualTo(text);
    }

    @Test
    void a_line_that_is_not_json_is_refused_with_its_column() {
        Problem problem =
                Reading.ofText(GOOD + "\n{\"prompt\": \"é\", \"response_a\": tru}\n").problem();

        assertThat(problem)
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "",
                                ProblemCode.NOT_JSON,
                                "Not JSON at column 31: unrecognized token 'tru': was expecting (JSON"
                                        + " String, Number, Array, Object or token 'null', 'true' or"
                                        + " 'false'). Correct the row."));
    }

    @Test
    void a_line_that_is_cut_short_is_refused() {
        assertThat(Reading.ofText(GOOD + "\n{\"prompt\": \"Q\",\n" + GOOD).problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "",
                                ProblemCode.NOT_JSON,
                                "Not JSON at column 16: unexpected end-of-input within/between Object"
                                        + " entries. Correct the row."));
    }

    @Test
    void two_objects_on_a_line_are_refused() {
        assertThat(Reading.ofText(GOOD + "\n" + GOOD + " " + GOOD).problem())
                .returns(2L, Problem::line)
                .returns(ProblemCode.NOT_JSON, Problem::code)
                .returns(
                        "Not JSON at column %d: more follows the object. Correct the row."
                                .formatted(GOOD.length() + 2),
                        Problem::message);
    }

    @Test
    void a_line_that_is_no_object_is_refused() {
        assertThat(Reading.ofText(GOOD + "\n[1, 2]\n").problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "",
                                ProblemCode.WRONG_TYPE,
                                "The row is a list, and has to be an object."));
    }

    @Test
    void a_field_that_comes_twice_is_refused() {
        assertThat(Reading.ofText(GOOD + "\n{\"prompt\":\"Q\",\"prompt\":\"R\"}").problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "prompt",
                                ProblemCode.NOT_JSON,
                                "The field \"prompt\" comes twice. Leave one of the two out."));
    }

    @Test
    void a_byte_that_is_not_utf_8_is_refused_with_its_offset() {
        byte[] latin1 =
                (GOOD + "\n" + pair("café", "A", "B")).getBytes(StandardCharsets.ISO_8859_1);
        int at = new String(latin1, StandardCharsets.ISO_8859_1).indexOf('é');

        assertThat(Reading.ofBytes(latin1).problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "",
                                ProblemCode.NOT_UTF8,
                                "Not UTF-8: the byte 0xE9 at offset %d of the text (column %d). Save the"
                                                .formatted(at, at - GOOD.length())
                                        + " file as UTF-8."));
    }

    @Test
    void an_encoded_surrogate_is_not_utf_8() {
        byte[] row = pair("x", "A", "B").getBytes(StandardCharsets.ISO_8859_1);
        byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};

        assertThat(Reading.ofBytes(replace(row, 'x', surrogate)).problem().code())
                .isEqualTo(ProblemCode.NOT_UTF8);
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(Reading.ofText(pair("Q", "A", "b\\ud83d!")).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "response_b",
                                ProblemCode.LONE_SURROGATE,
                                "The text holds half a character, \\ud83d, at position 2: its other half"
                                        + " is missing. Correct it or take it out."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k\\ud83d", "k\\ude00", "k\\ud83dx", "k\\ud83d\\ud83d"})
    void half_a_character_in_a_nested_name_is_refused(String name) {
        String row = pair("Q", "A", "B").replace("}", ",\"meta\":{\"" + name + "\":1}}");

        assertThat(Reading.ofText(row).problem())
                .returns(ProblemCode.LONE_SURROGATE, Problem::code)
                .extracting(Problem::message)
                .asString()
                .matches(
                        "A name holds half a character before column \\d+: its other half is missing\\."
                                + " Correct it or take it out\\.");
    }

    @Test
    void both_halves_of_a_character_make_one() {
        assertThat(Reading.ofText(pair("Q", "A", "\\ud83d\\ude00")).pair().b().content())
                .isEqualTo("😀");
    }

    @Test
    void an_escaped_nul_is_refused() {
        assertThat(Reading.ofText(pair("Q", "ab\\u0000", "B")).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "response_a",
                                ProblemCode.NUL,
                                "The text holds the character U+0000 at position 3, which can't be"
                                        + " stored. Take it out."));
    }

    @Test
    void a_bare_nul_is_refused() {
        assertThat(Reading.ofText(GOOD + "\n" + pair("Q", "a\0", "B")).problem())
                .returns(2L, Problem::line)
                .returns(ProblemCode.NUL, Problem::code);
    }

    @Test
    void a_nul_in_a_field_without_a_place_is_refused() {
        String row =
                "{\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\",\"x\":[{\"y\":\"\\u0000\"}]}";

        assertThat(Reading.ofText(row).problem())
                .returns("x", Problem::field)
                .returns(ProblemCode.NUL, Problem::code);
    }

    @Test
    void nesting_of_ten_thousand_levels_is_refused() {
        String deep = "{\"prompt\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertThat(Reading.ofText(GOOD + "\n" + deep + "\n" + GOOD).problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "",
                                ProblemCode.TOO_DEEP,
                                "Lists and objects lie deeper than 100 levels in one another, the most"
                                        + " that is read. Take out what lies deeper."));
    }

    @Test
    void nesting_of_less_than_a_hundred_levels_is_read() {
        String row =
                "{\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\",\"x\":"
                        + "[".repeat(99)
                        + "]".repeat(99)
                        + "}";

        assertThat(Reading.ofText(row).pair().extras())
                .isEqualTo("{\"x\":" + "[".repeat(99) + "]".repeat(99) + "}");
    }

    @Test
    void a_line_of_fifty_megabytes_is_refused_and_the_next_one_read(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("long.jsonl");
        byte[] megabyte = new byte[1_000_000];
        Arrays.fill(megabyte, (byte) 'x');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((row("1") + "\n{\"prompt\":\"").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write(("\"}\n" + row("3") + "\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Reading.of(file))
                .returns(List.of("1", "3"), Reading::externalIds)
                .returns(
                        Problem.refusal(
                                2,
                                "",
                                ProblemCode.TOO_LARGE,
                                "The row is larger than 16 MiB, the most that is read. Shorten or split"
                                        + " it."),
                        Reading::problem);
    }

    @Test
    void a_line_just_within_the_bound_is_read() {
        String row = pair("Q", "x".repeat(RowBuffer.MAX_ROW - 60), "B");

        assertThat(Reading.ofText(row + "\n" + GOOD).pairs()).hasSize(2);
    }

    static String row(String id) {
        return "{\"id\":\"" + id + "\",\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\"}";
    }

    /// Texts as they stand between the quotes.
    private static String pair(String prompt, String a, String b) {
        return "{\"prompt\":\"%s\",\"response_a\":\"%s\",\"response_b\":\"%s\"}"
                .formatted(prompt, a, b);
    }

    private static byte[] replace(byte[] text, char old, byte[] with) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : text) {
            if (b == old) {
                out.writeBytes(with);
            } else {
                out.write(b);
            }
        }
        return out.toByteArray();
    }
}
