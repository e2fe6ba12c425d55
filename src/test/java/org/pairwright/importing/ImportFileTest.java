package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFileTest {

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        String rows = JsonLinesTest.row("1") + "\n" + JsonLinesTest.row("2") + "\n";
        file = Files.write(folder.resolve("rows"), rows.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void it_says_what_it_is_and_why() {
        try (ImportFile open = open()) {
            assertThat(open.format().id()).isEqualTo("plain");
            assertThat(open.reasons())
                    .containsExactly(
                            "JSON lines: 2 of the first 2 lines begin with \"{\".",
                            "plain: 2 of the first 2 rows have prompt, response_a, response_b.");
        }
    }

    @Test
    void a_given_format_is_taken_as_it_is() {
        assertThat(Reading.of(file, ImportOptions.DETECT.withFormat("hh-rlhf")))
                .returns("hh-rlhf", Reading::format)
                .returns("The format was given: hh-rlhf.", reading -> reading.reasons().getLast());
    }

    @Test
    void a_file_of_unreadable_rows_has_each_refused() throws IOException {
        Files.writeString(file, "{\"prompt\n{\"prompt\n");

        assertThat(Reading.of(file).rows()).hasSize(2).allMatch(ImportedRow::refused);
    }

    @Test
    void the_format_is_that_of_most_rows() throws IOException {
        Files.writeString(
                file,
                "{\"prompt\":\"Q\",\"chosen\":\"A\",\"rejected\":\"B\"}\n"
                        + JsonLinesTest.row("1")
                        + "\n"
                        + JsonLinesTest.row("2"));

        assertThat(Reading.of(file))
                .returns("plain", Reading::format)
                .returns(List.of("1", "2"), Reading::externalIds);
    }

    @Test
    void a_first_line_that_is_corrupt_does_not_hide_what_the_file_is() throws IOException {
        Files.writeString(
                file,
                "garbage, and more\n" + JsonLinesTest.row("1") + "\n" + JsonLinesTest.row("2"));

        assertThat(Reading.of(file).externalIds()).containsExactly("1", "2");
    }

    @Test
    void the_hash_is_that_of_the_file_itself() {
        try (ImportFile open = open()) {
            open.forEachRow(row -> {});

            // sha256sum of the two lines.
            assertThat(open.sha256())
                    .isEqualTo("7664731a356b333584171ced8b79b25a56957a77920d062b1583188e17f1ddf3");
        }
    }

    @Test
    void there_is_no_hash_before_the_end() {
        try (ImportFile open = open()) {
            assertThatIllegalStateException()
                    .isThrownBy(open::sha256)
                    .withMessage(file + " has not been read to its end.");
        }
    }

    @Test
    void what_has_been_read_adds_up_to_the_size() throws IOException {
        try (ImportFile open = open()) {
            open.forEachRow(row -> {});

            assertThat(open.bytesRead()).isEqualTo(open.totalBytes()).isEqualTo(Files.size(file));
        }
    }

    @Test
    void it_is_read_once() {
        try (ImportFile open = open()) {
            open.forEachRow(row -> {});

            assertThatIllegalStateException()
                    .isThrownBy(() -> open.forEachRow(row -> {}))
                    .withMessage(file + " has been read before.");
        }
    }

    @Test
    void what_the_sink_throws_ends_the_reading() {
        try (ImportFile open = open()) {
            assertThatThrownBy(() ->
                            open.forEachRow(row -> {
                                throw new CancellationException("enough");
                            }))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("enough");
        }
    }

    @Test
    void the_formats_have_ids_of_their_own() {
        assertThat(ImportFormats.all())
                .extracting(ImportFormat::id)
                .doesNotHaveDuplicates()
                .contains("plain", "hh-rlhf", "trl-conversational", "trl-implicit", "trl-standard");
    }

    private ImportFile open() {
        return ImportFile.open(file, ImportOptions.DETECT);
    }
}
