package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file must not hold is found when it is read back, whoever wrote it.
class RowCheckTest {
    private static final Path FILE = Path.of("train.jsonl");
    private static final String USER = "{\"role\":\"user\",\"content\":\"Q\"}";
    private static final String GOOD = "{\"role\":\"assistant\",\"content\":\"good\"}";
    private static final String BAD = "{\"role\":\"assistant\",\"content\":\"bad\"}";
    private static final String ROW = row("[" + USER + "]", "[" + GOOD + "]", "[" + BAD + "]");

    @Test
    void good_rows_are_counted() {
        RowCheck check = check("trl-conversational", Layout.PLAIN, ROW + ROW);
        assertThat(check.rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{USER}] | [] | prompt is no list of messages",
                "[{USER}] | \"Q\" | prompt is no list of messages",
                "[{USER}] | null | prompt is no list of messages",
                "[{USER}] | [{GOOD}] | prompt does not end in a turn to answer",
                "[{GOOD}] | [{USER}] | chosen is not one message of the assistant",
                "[{GOOD}] | [{GOOD},{GOOD}] | chosen is not one message of the assistant",
                "[{GOOD}] | [{BAD}] | chosen and rejected are the same",
                "\"prompt\" | \"Prompt\" | the key prompt is not where it belongs",
                "\"rejected\" | \"other\" | the key rejected is not where it belongs",
                "\"content\":\"Q\" | \"content\":null | prompt is no list of messages",
                "\"content\":\"Q\" | \"content\":\"Q\",\"name\":\"Ada\" | prompt is no list of messages",
                "\"user\" | \"robot\" | prompt is no list of messages",
                "bad\"}]} | bad\"}],\"id\":1} | it has a key too many",
                "{\"prompt\" | [\"prompt\" | it is no object",
            })
    void a_row_that_is_not_as_it_should_be_is_found(String good, String bad, String what) {
        String damaged = replaceFirst(ROW, named(good), named(bad));
        assertThatThrownBy(() -> check("trl-conversational", Layout.PLAIN, ROW + damaged))
                .isInstanceOf(ReadBackFailed.class)
                .hasMessageStartingWith("The export to train.jsonl was thrown away: in line 2, ")
                .hasMessageContaining(what);
    }

    @Test
    void two_rows_in_one_line_are_found() {
        assertThatThrownBy(() -> check("trl-conversational", Layout.PLAIN, ROW.strip() + " " + ROW))
                .hasMessage(
                        "The export to train.jsonl was thrown away: in line 1, its line does not end"
                                + " with it.");
    }

    @Test
    void an_empty_line_is_found() {
        assertThatThrownBy(() -> check("trl-conversational", Layout.PLAIN, ROW + "\n" + ROW))
                .hasMessage(
                        "The export to train.jsonl was thrown away: in line 2, white space stands"
                                + " before the object.");
    }

    @Test
    void a_row_that_was_cut_off_is_found() {
        assertThatThrownBy(() ->
                        check(
                                "trl-conversational",
                                Layout.PLAIN,
                                ROW.substring(0, ROW.length() - 9) + "\n"))
                .isInstanceOf(ReadBackFailed.class);
    }

    @Test
    void bytes_that_are_no_text_are_found() {
        assertThatThrownBy(() ->
                        check("trl-conversational", Layout.PLAIN, ROW.replace("bad", "\u00e9")))
                .hasMessage(
                        "The export to train.jsonl was thrown away: in line 1, it is not UTF-8.");
    }

    @Test
    void conversations_that_answer_two_prompts_are_found() {
        String row =
                "{\"chosen\":["
                        + USER
                        + ","
                        + GOOD
                        + "],\"rejected\":["
                        + USER.replace("Q", "R")
                        + ","
                        + BAD
                        + "]}\n";
        assertThatThrownBy(() -> check("trl-implicit", Layout.PLAIN, row))
                .hasMessageContaining("chosen and rejected do not answer the same prompt");
    }

    @Test
    void a_conversation_without_a_turn_to_answer_is_found() {
        String row = "{\"chosen\":[" + GOOD + "],\"rejected\":[" + BAD + "]}\n";
        assertThatThrownBy(() -> check("trl-implicit", Layout.PLAIN, row))
                .hasMessageContaining("chosen does not end in an answer to a turn");
    }

    @Test
    void a_label_in_quotes_is_found() {
        String row =
                "{\"prompt\":[" + USER + "],\"completion\":[" + GOOD + "],\"label\":\"true\"}\n";
        assertThatThrownBy(() -> check("trl-kto", Layout.PLAIN, row))
                .hasMessageContaining("label is neither true nor false");
    }

    @Test
    void a_string_that_became_a_list_is_found() {
        String row = "{\"prompt\":\"Q\",\"chosen\":\" A\",\"rejected\":[]}\n";
        assertThatThrownBy(() -> check("trl-standard", Layout.PLAIN, row))
                .hasMessageContaining("rejected is no string");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"[\"", "\"\"", "\"{}\"", "\"[] []\"", "[]", "null"})
    void tools_that_are_no_list_in_a_string_are_found(String tools) {
        String row = ROW.replace("bad\"}]", "bad\"}],\"tools\":" + tools);
        assertThatThrownBy(() -> check("trl-conversational", Layout.RICH, row))
                .hasMessageContaining("tools is no JSON array in a string");
    }

    @Test
    void the_word_null_stands_for_no_tools() {
        String row = ROW.replace("bad\"}]", "bad\"}],\"tools\":\"null\"");
        assertThat(check("trl-conversational", Layout.RICH, row).rows()).isEqualTo(1);
    }

    private static RowCheck check(String format, Layout layout, String rows) {
        JsonLinesFormat known = (JsonLinesFormat) ExportFormats.byId(format).orElseThrow();
        RowCheck check = new RowCheck(FILE, known.columns(layout), layout);
        byte[] bytes = rows.getBytes(ISO_8859_1);
        check.check(bytes, bytes.length);
        return check;
    }

    private static String row(String prompt, String chosen, String rejected) {
        return "{\"prompt\":"
                + prompt
                + ",\"chosen\":"
                + chosen
                + ",\"rejected\":"
                + rejected
                + "}\n";
    }

    private static String replaceFirst(String text, String part, String other) {
        int at = text.indexOf(part);
        assertThat(at).isNotNegative();
        return text.substring(0, at) + other + text.substring(at + part.length());
    }

    private static String named(String text) {
        return text.replace("{USER}", USER).replace("{GOOD}", GOOD).replace("{BAD}", BAD);
    }
}
