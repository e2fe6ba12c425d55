package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProblemCode;

/// Files that no row can be read from say what they are and what to do.
class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void a_file_that_is_not_there() {
        assertUnreadable(
                folder.resolve("none.jsonl"), ProblemCode.MISSING_FILE, "There is no such file.");
    }

    @Test
    void a_directory() {
        assertUnreadable(
                folder,
                ProblemCode.NOT_A_FILE,
                "This is a directory. Give the files in it one by one.");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "there is no /dev/null to open")
    void a_device() {
        assertUnreadable(
                Path.of("/dev/null"),
                ProblemCode.NOT_A_FILE,
                "This is no file but a device or pipe. Save it as a file first.");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "there is no file that always fails to be read")
    void a_file_that_fails_while_it_is_read() {
        assertUnreadable(
                Path.of("/proc/self/mem"),
                ProblemCode.UNREADABLE_FILE,
                "The file can't be read: Input/output error.");
    }

    @Test
    void white_space_before_everything() throws IOException {
        assertUnreadable(
                write(" ".repeat(3 << 20) + JsonLinesTest.row("1")),
                ProblemCode.UNKNOWN_FORMAT,
                "The file begins with more than 65536 bytes of white space. Remove them and import it"
                        + " again.");
    }

    @Test
    void white_space_without_end() throws IOException {
        assertUnreadable(
                write("\n".repeat(3 << 20)),
                ProblemCode.EMPTY_FILE,
                "The file is empty: it holds nothing but white space.");
    }

    @Test
    void an_empty_file() throws IOException {
        assertUnreadable(
                write(""),
                ProblemCode.EMPTY_FILE,
                "The file is empty: it holds not a single byte.");
    }

    @Test
    void a_file_of_white_space() throws IOException {
        assertUnreadable(
                write("\n  \n\t\n"),
                ProblemCode.EMPTY_FILE,
                "The file is empty: it holds nothing but white space.");
    }

    @Test
    void an_array_without_rows() throws IOException {
        assertUnreadable(
                write("[ ]"), ProblemCode.EMPTY_FILE, "The file is empty: its array holds no row.");
    }

    @Test
    void a_table_without_rows() throws IOException {
        assertUnreadable(
                write("prompt,response_a,response_b\n"),
                ProblemCode.EMPTY_FILE,
                "The file is empty: its table has a header and no row.");
    }

    @Test
    void a_binary_file() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);

        assertUnreadable(
                write(noise),
                ProblemCode.BINARY_FILE,
                "The file is not text: it holds bytes that no text has. Give a file of JSON lines, a"
                        + " JSON array or a table.");
    }

    @Test
    void a_parquet_file_that_is_cut_short() throws IOException {
        Path file = write("PAR1\0\0");

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessageStartingWith(file + ": The Parquet file is damaged or cut short (")
                .withMessageEndingWith("). Fetch or copy it again.")
                .satisfies(
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.BROKEN_PARQUET));
    }

    @Test
    void a_zip_archive() throws IOException {
        assertUnsupported(
                "PK\u0003\u0004\0\0data.jsonl",
                "The file is a zip archive. Unpack it and import what is in it.");
    }

    @Test
    void an_excel_workbook() throws IOException {
        assertUnsupported(
                "PK\u0003\u0004\0\0[Content_Types].xml",
                "The file is a spreadsheet, such as an Excel workbook. Save the sheet as CSV in UTF-8.");
    }

    @Test
    void a_workbook_whose_parts_are_not_seen_at_once_is_known_by_its_name() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("pairs.XLSX"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0});

        assertUnreadable(
                file,
                ProblemCode.UNSUPPORTED_FILE,
                "The file is a spreadsheet, such as an Excel workbook. Save the sheet as CSV in UTF-8.");
    }

    @Test
    void red_team_attempts() throws IOException {
        assertLacksPairs(
                "{\"transcript\":\"\\n\\nHuman: hi\",\"rating\":4.0,\"num_params\":52}",
                "The rows look like red-team attempts (transcript, rating, num_params): one whole dialog"
                        + " each, with ratings and nothing to compare it to.");
    }

    @Test
    void text_in_utf_16() throws IOException {
        assertUnsupported("\u00ff\u00fe{\0", "The file is text in UTF-16. Save it as UTF-8.");
    }

    @Test
    void text_that_is_no_table() throws IOException {
        assertUnreadable(
                write("Dear all\nhere are the pairs\n"),
                ProblemCode.UNKNOWN_SEPARATOR,
                "The file is neither JSON lines nor a JSON array nor a table: its first line has no"
                        + " comma, semicolon, tab, bar, tilde, caret between columns, and no other sign"
                        + " that parts a prompt and two responses. Say which sign it is; on the command"
                        + " line, with --separator.");
    }

    @Test
    void one_object_over_several_lines() throws IOException {
        assertUnreadable(
                write("{\n  \"prompt\": \"Q\",\n  \"response_a\": \"A\"\n}\n"),
                ProblemCode.UNKNOWN_FORMAT,
                "The file is one JSON object over several lines. Give an array of objects, or one"
                        + " object a line.");
    }

    @Test
    void an_object_around_a_list() throws IOException {
        assertLacksPairs(
                "{\"data\":[{\"prompt\":\"Q\"}]}",
                "The file is one object around a list (data). Save the list by itself.");
    }

    @Test
    void chats() throws IOException {
        assertLacksPairs(
                "{\"messages\":[{\"role\":\"user\",\"content\":\"Q\"}]}",
                "The rows look like chats (messages): nothing stands beside each to compare it to.");
    }

    @Test
    void unpaired_answers() throws IOException {
        assertLacksPairs(
                "{\"prompt\":\"Q\",\"completion\":\"A\",\"label\":true}",
                "The rows look like unpaired data (prompt, completion, label): one answer each, with a"
                        + " label.");
    }

    @Test
    void prompts_with_one_answer() throws IOException {
        assertLacksPairs(
                "{\"instruction\":\"Q\",\"output\":\"A\"}",
                "The rows look like prompts with one answer each (instruction, output).");
    }

    @Test
    void prompts_alone() throws IOException {
        assertLacksPairs(
                "id,prompt\n1,Q\n", "The rows look like prompts without responses (id, prompt).");
    }

    @Test
    void conversations_written_as_text_in_a_table() throws IOException {
        assertLacksPairs(
                "prompt,response_a,response_b\n\"[\"\"Q\"\"]\",\"[\"\"A\"\"]\",\"[\"\"B\"\"]\"\n",
                "The prompts and responses are JSON lists within texts, which no format reads.");
    }

    @Test
    void rows_of_other_fields() throws IOException {
        assertLacksPairs("{\"x\":1,\"y\":2}", "No format reads rows of these fields: x, y.");
    }

    private void assertUnsupported(String latin1, String message) throws IOException {
        Path file = write(latin1.getBytes(StandardCharsets.ISO_8859_1));
        assertUnreadable(file, ProblemCode.UNSUPPORTED_FILE, message);
    }

    private void assertLacksPairs(String text, String looks) throws IOException {
        assertUnreadable(
                write(text),
                ProblemCode.UNKNOWN_FORMAT,
                looks
                        + " A pair needs a prompt and two responses, such as prompt, response_a and"
                        + " response_b, or chosen and rejected. Where the file has them under other"
                        + " names, map them to these; on the command line, with --map, as in"
                        + " --map prompt=FIELD.");
    }

    private static void assertUnreadable(Path file, ProblemCode code, String message) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessage(file + ": " + message)
                .satisfies(e -> {
                    assertThat(e.file()).isEqualTo(file);
                    assertThat(e.problem().code()).isEqualTo(code);
                    assertThat(e.problem().line()).isZero();
                });
    }

    private Path write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
