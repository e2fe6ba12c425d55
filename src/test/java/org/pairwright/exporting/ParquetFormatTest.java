package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.TestPair;
import org.pairwright.dataset.Ties;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Role;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Vote;

/// A second reader finds in a Parquet file what was written.
class ParquetFormatTest {
    @TempDir Path folder;

    private Path target;

    @BeforeEach
    void name_it() {
        target = folder.resolve("train.parquet");
    }

    @Test
    void messages_come_back_in_their_lists() throws IOException {
        write(
                conversation(),
                new TestPair().prompt("Q\"\\\n\ud83d\ude00").a("x").b("\u00e9").said(B));

        assertThat(texts(0)).containsExactly("system", "user", "assistant", "user", "user");
        assertThat(texts(1)).containsExactly("S", "Hi", "Hello", "Bye", "Q\"\\\n\ud83d\ude00");
        assertThat(texts(3)).containsExactly("See you.", "\u00e9");
        assertThat(texts(5)).containsExactly("No.", "x");
    }

    @Test
    void a_corrected_response_is_marked_as_such() throws IOException {
        ResolutionPolicy corrected =
                new ResolutionPolicy(
                        Axis.PREFERENCE,
                        new ResolveRule.Majority(),
                        Ties.DROP,
                        1,
                        0,
                        false,
                        ResolutionPolicy.NO_LIMIT,
                        ResolutionPolicy.NO_LIMIT,
                        true,
                        false);
        DatasetFormat parquet = new ParquetFormat();
        try (DatasetWriter writer =
                new DatasetWriter(
                        parquet,
                        new Resolver(corrected, parquet.target(), TestPair.TOKENS),
                        Layout.PLAIN,
                        Export.whole(),
                        List.of(target),
                        PairJournal.NONE)) {
            writer.add(new TestPair().prompt("1").said(A).build());
            writer.add(new TestPair().prompt("2").vote(correcting("better")).build());
            writer.publish(() -> {});
        }

        assertThat(texts(6)).containsExactly("", "chosen");
        assertThat(texts(3)).containsExactly("It is blue.", "better");
    }

    private static Vote correcting(String a) {
        return new Vote(
                "Ada",
                AnnotatorKind.PERSON,
                A,
                Strength.UNSTATED,
                Preference.UNSTATED,
                Preference.UNSTATED,
                Safety.UNSTATED,
                Safety.UNSTATED,
                new Corrections(a, ""));
    }

    @Test
    void rows_of_several_groups_come_back() throws IOException {
        String long1 = "a".repeat(9 << 20);
        write(
                new TestPair().prompt("1").a(long1).b("b").said(A),
                new TestPair().prompt("2").a(long1).b("b").said(B),
                new TestPair().prompt("3").a("c").b("d").said(A));

        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(target))) {
            assertThat(reader.getFileMetaData().rowGroups()).hasSize(2);
            assertThat(reader.getFileMetaData().numRows()).isEqualTo(3);
        }
        assertThat(texts(1)).containsExactly("1", "2", "3");
        assertThat(texts(3)).containsExactly(long1, "b", "c");
    }

    @Test
    void rows_of_several_pages_come_back() throws IOException {
        TestPair[] pairs = new TestPair[3_000];
        List<String> prompts = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            String prompt = i + "p".repeat(500);
            String answer = i + "c".repeat(700);
            pairs[i] =
                    new TestPair()
                            .messages(new Message(Role.SYSTEM, "S"), new Message(Role.USER, prompt))
                            .a(answer)
                            .b("b")
                            .said(A);
            prompts.addAll(List.of("S", prompt));
            chosen.add(answer);
        }

        write(pairs);

        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(target))) {
            assertThat(reader.getFileMetaData().rowGroups()).hasSize(1);
        }
        assertThat(texts(1)).isEqualTo(prompts);
        assertThat(texts(3)).isEqualTo(chosen);
    }

    @Test
    void a_file_without_rows_is_one_too() throws IOException {
        write(new TestPair());

        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(target))) {
            assertThat(reader.getFileMetaData().numRows()).isZero();
        }
    }

    @Test
    void the_same_pairs_make_the_same_bytes() throws IOException {
        write(conversation());
        byte[] once = Files.readAllBytes(target);
        write(conversation());

        assertThat(target).hasBinaryContent(once);
    }

    @Test
    void what_is_damaged_on_the_disk_is_found() {
        assertThatThrownBy(
                        () -> {
                            ParquetRows rows = new ParquetRows(target);
                            try (DatasetFile file = DatasetFile.begin(target, rows.check())) {
                                FileBytes bytes = new FileBytes(16);
                                bytes.raw("PAR1 no footer PAR1".getBytes(UTF_8));
                                file.write(bytes);
                                file.check("train", 0, () -> {});
                            }
                        })
                .isInstanceOfAny(ReadBackFailed.class, UnwritableFile.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void a_row_that_does_not_fit_into_memory_is_called_too_large() {
        Throwable full = new IllegalStateException("Error in pipeline", new OutOfMemoryError());

        assertThat(ParquetCheck.why(full))
                .isEqualTo("the row is too large for the memory that there is to check it");
    }

    /// All of them are nearly as large as the memory of the process that writes and reads them.
    @Test
    void rows_of_several_megabytes_are_written_and_read_a_few_at_a_time() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx320m",
                                "-XX:+UseSerialGC",
                                "-Dhardwood.internal.maxOutstanding=2",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargeRows.class.getName(),
                                target.toString())
                        .redirectErrorStream(true)
                        .start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).strip())
                .endsWith("30 rows");
        assertThat(process.waitFor()).isZero();
    }

    private static TestPair conversation() {
        return new TestPair()
                .messages(
                        new Message(Role.SYSTEM, "S"),
                        new Message(Role.USER, "Hi"),
                        new Message(Role.ASSISTANT, "Hello"),
                        new Message(Role.USER, "Bye"))
                .a("See you.")
                .b("No.")
                .said(A);
    }

    private void write(TestPair... pairs) {
        Export.write("parquet", Layout.PLAIN, target, pairs);
    }

    private List<String> texts(int index) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(target));
                ColumnReader column = reader.columnReader(index)) {
            while (column.nextBatch()) {
                texts.addAll(Arrays.asList(column.getStrings()).subList(0, column.getValueCount()));
            }
        }
        return texts;
    }
}
