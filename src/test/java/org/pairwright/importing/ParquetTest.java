package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hardwood.internal.reader.ColumnWorker;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.FieldPath;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.metadata.RowGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.Side;

/// Parquet files of three rows, written by parquet-java: lists of structs, numbers and nulls.
class ParquetTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"uncompressed", "snappy", "gzip", "zstd"})
    void rows_come_as_from_json_lines(String codec) {
        Reading reading = read(codec);

        assertThat(reading.format()).isEqualTo("trl-implicit");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(ImportedRow::line).containsExactly(1L, 2L, 3L);
        assertThat(reading.pairs())
                .extracting(pair -> pair.prompt().last().content())
                .containsExactly("Q1", "Q2", "Q3");
        assertThat(reading.pairs())
                .extracting(ParquetTest::chosen)
                .containsExactly("good ü 1", "good ü 2", "good ü 3");
    }

    /// It follows an option in `packaging`, which a later version of the reader may call otherwise.
    @Test
    void two_pages_of_a_column_are_unpacked_ahead_at_most() {
        assertThat(ColumnWorker.MAX_INFLIGHT_PAGES).isEqualTo(2);
    }

    @Test
    void numbers_and_nulls_are_kept() {
        assertThat(read("snappy").pairs())
                .extracting(ImportedPair::extras)
                .startsWith(
                        "{\"prompt_id\":\"p1\",\"score_chosen\":8.0,\"score_rejected\":5.5,\"note\":null}",
                        "{\"prompt_id\":\"p2\",\"score_chosen\":8.0,\"score_rejected\":5.5,\"note\":\"n\"}");
    }

    @Test
    void it_is_known_for_what_it_is() {
        assertThat(read("zstd").reasons().getFirst())
                .isEqualTo("Parquet: the file begins with PAR1 and has 3 rows.");
    }

    @Test
    void progress_goes_to_the_end_of_the_file() {
        try (ImportFile file = ImportFile.open(sample("snappy"), ImportOptions.DETECT)) {
            file.forEachRow(row -> assertThat(file.bytesRead()).isPositive());

            assertThat(file.bytesRead()).isEqualTo(file.totalBytes());
            assertThat(file.sha256()).hasSize(64);
        }
    }

    @Test
    void a_file_that_is_cut_short_while_it_is_read_does_no_harm_and_is_refused()
            throws IOException {
        Path file = Files.copy(sample("gzip"), folder.resolve("rows.parquet"));

        try (ImportFile open = ImportFile.open(file, ImportOptions.DETECT)) {
            Files.write(file, new byte[] {0});

            assertThatExceptionOfType(UnreadableFile.class)
                    .isThrownBy(() -> open.forEachRow(row -> {}))
                    .satisfies(e ->
                            assertThat(e.problem().code()).isEqualTo(ProblemCode.CHANGED_FILE));
        }
    }

    @Test
    void a_file_that_is_cut_short_says_so() throws IOException {
        byte[] whole = Files.readAllBytes(sample("snappy"));
        Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length / 2));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessageStartingWith(file + ": The Parquet file is damaged or cut short (")
                .satisfies(e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.BROKEN_PARQUET);
                    assertThat(e.problem().message()).doesNotContain("pairwright", ".copy");
                });
    }

    @ParameterizedTest
    @CsvSource({"1000, 4, 256", "45, 400, 1", "45, 90, 8", "1, 300, 1", "0, 0, 256"})
    void a_batch_of_long_rows_has_few(long rows, long megabytes, int batch) {
        RowGroup small = group(100, 10_000);

        assertThat(ParquetBatch.rows(List.of(small, group(rows, megabytes << 20))))
                .isEqualTo(batch);
    }

    private static RowGroup group(long rows, long bytes) {
        return new RowGroup(List.of(column(rows, bytes / 2), column(rows, bytes / 2)), bytes, rows);
    }

    private static ColumnChunk column(long rows, long bytes) {
        ColumnMetaData data =
                new ColumnMetaData(
                        PhysicalType.BYTE_ARRAY,
                        List.of(),
                        new FieldPath(List.of("prompt")),
                        CompressionCodec.ZSTD,
                        rows,
                        bytes,
                        bytes,
                        Map.of(),
                        4,
                        null,
                        null,
                        null,
                        null,
                        null);
        return new ColumnChunk(data, null, null, null, null);
    }

    @Test
    void a_page_that_does_not_fit_into_memory_is_called_too_large() {
        OutOfMemoryError full = new OutOfMemoryError("Java heap space");

        for (Supplier<String> work :
                List.<Supplier<String>>of(
                        () -> {
                            throw full;
                        },
                        () -> {
                            throw new IllegalStateException("Error in pipeline", full);
                        })) {
            assertThatExceptionOfType(BrokenFile.class)
                    .isThrownBy(() -> ParquetLines.reading(work))
                    .withMessageStartingWith(
                            "The rows or pages of the Parquet file are too large for the memory")
                    .satisfies(e ->
                            assertThat(e.problem().code()).isEqualTo(ProblemCode.PARQUET_BOMB));
        }
    }

    private static Path sample(String codec) {
        return Reading.sample("trl-implicit." + codec + ".parquet");
    }

    private static Reading read(String codec) {
        return Reading.of(sample(codec));
    }

    private static String chosen(ImportedPair pair) {
        Side side = pair.annotations().getFirst().judgment().preference().side().orElseThrow();
        Response response = pair.response(side);
        return response.content();
    }
}
