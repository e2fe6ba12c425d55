package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.TestPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;

class DatasetWriterTest {
    private static final DatasetFormat FORMAT = new TrlConversational();

    @TempDir Path folder;

    @Test
    void the_checksum_is_that_of_the_file() throws Exception {
        Path target = folder.resolve("train.jsonl");
        ExportedFile file = Export.write("trl-conversational", Layout.PLAIN, target, many(300));
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(target));
        assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(sha256));
    }

    @Test
    void the_size_is_that_of_the_file() throws IOException {
        Path target = folder.resolve("train.jsonl");
        ExportedFile file = Export.write("trl-conversational", Layout.PLAIN, target, many(300));
        assertThat(file.bytes()).isEqualTo(Files.size(target));
    }

    @Test
    void rows_longer_than_a_block_are_read_back() {
        TestPair longPair = new TestPair().prompt("x".repeat(5_000_000)).said(A);
        ExportedFile file =
                Export.write(
                        "trl-implicit",
                        Layout.PLAIN,
                        folder.resolve("train.jsonl"),
                        longPair,
                        longPair);
        assertThat(file.rows()).isEqualTo(2);
    }

    @Test
    void the_same_pairs_give_the_same_bytes() {
        ExportedFile one =
                Export.write("trl-kto", Layout.PLAIN, folder.resolve("1.jsonl"), many(300));
        ExportedFile other =
                Export.write("trl-kto", Layout.PLAIN, folder.resolve("2.jsonl"), many(300));
        assertThat(one.sha256()).isEqualTo(other.sha256());
    }

    @Test
    void a_dataset_without_pairs_is_an_empty_file() throws IOException {
        Path target = folder.resolve("train.jsonl");
        Export.write("trl-conversational", Layout.PLAIN, target);
        assertThat(target).isEmptyFile();
    }

    @Test
    void folders_on_the_way_are_made() {
        Path target = folder.resolve("a/b/train.jsonl");
        Export.write("trl-conversational", Layout.PLAIN, target, new TestPair().said(A));
        assertThat(target).exists();
    }

    @Test
    void a_file_that_was_there_stays_until_the_new_one_is_whole() throws IOException {
        Path target = Files.writeString(folder.resolve("train.jsonl"), "old");
        try (DatasetWriter writer = writer(target)) {
            writer.add(new TestPair().said(A).build());
            assertThat(target).hasContent("old");
        }
    }

    @Test
    void a_file_that_was_there_is_replaced_by_the_whole_new_one() throws IOException {
        Path target = Files.writeString(folder.resolve("train.jsonl"), "old");
        Export.write("trl-conversational", Layout.PLAIN, target, new TestPair().said(A));
        assertThat(target).content().startsWith("{\"prompt\":");
    }

    @Test
    void nothing_is_left_of_what_was_not_published() throws IOException {
        try (DatasetWriter writer = writer(folder.resolve("train.jsonl"))) {
            writer.add(new TestPair().said(A).build());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothing_but_the_file_is_left_of_what_was_published() throws IOException {
        Path target = folder.resolve("train.jsonl");
        Export.write("trl-conversational", Layout.PLAIN, target, many(300));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void others_may_read_the_file_as_any_other_new_file() throws IOException {
        Path target = folder.resolve("train.jsonl");
        Export.write("trl-conversational", Layout.PLAIN, target);
        Path other = Files.createFile(folder.resolve("other"));
        assertThat(Files.getPosixFilePermissions(target))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void a_place_that_can_not_be_written_is_told() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> writer(file.resolve("train.jsonl")))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage(
                        file.resolve("train.jsonl")
                                + " can't be written: "
                                + file
                                + " is in the way.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trl-conversational", "trl-implicit", "trl-standard", "trl-kto"})
    void a_prompt_that_wants_no_answer_can_not_be_carried(String format) {
        TestPair pair = new TestPair().messages(new Message(Role.SYSTEM, "Be brief."));
        assertThat(excluded(format, pair.said(A))).isEqualTo("{cannot_carry=1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trl-conversational", "trl-implicit", "trl-standard", "trl-kto"})
    void a_response_that_is_no_text_can_not_be_carried(String format) {
        byte[] halfACharacter = {'x', (byte) 0xed, (byte) 0xa0, (byte) 0x80};
        assertThat(excluded(format, new TestPair().a(halfACharacter).said(A)))
                .isEqualTo("{cannot_carry=1}");
    }

    @Test
    void half_a_character_in_a_tool_call_can_not_be_carried() {
        TestPair pair = new TestPair().aCalls("[{\"id\":\"\\ud83d\"}]").said(A);
        assertThat(excluded("trl-conversational", pair)).isEqualTo("{cannot_carry=1}");
    }

    @Test
    void a_conversation_has_no_form_as_a_string() {
        TestPair pair =
                new TestPair().messages(new Message(Role.SYSTEM, "S"), new Message(Role.USER, "Q"));
        assertThat(excluded("trl-standard", pair.said(A))).isEqualTo("{cannot_carry=1}");
    }

    @Test
    void tools_have_no_form_as_a_string() {
        assertThat(excluded("trl-standard", new TestPair().tools("[{}]").said(A)))
                .isEqualTo("{cannot_carry=1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q ", "Q\n", "Q\t"})
    void a_string_prompt_that_ends_in_white_space_is_not_followed_by_more(String prompt)
            throws IOException {
        assertThat(standard(new TestPair().prompt(prompt).a("x"))).contains("\"chosen\":\"x\"");
    }

    @Test
    void a_letter_behind_a_backslash_is_no_line_break() throws IOException {
        assertThat(standard(new TestPair().prompt("C:\\n").a("x"))).contains("\"chosen\":\" x\"");
    }

    @Test
    void a_response_that_begins_with_white_space_gets_no_more() throws IOException {
        assertThat(standard(new TestPair().prompt("Q").a("\nx"))).contains("\"chosen\":\"\\nx\"");
    }

    @Test
    void a_plain_file_refuses_a_message_with_a_name() {
        TestPair pair = new TestPair().id(9).messages(new Message(Role.USER, "Q", "Ada", "", ""));
        try (DatasetWriter writer = writer(folder.resolve("train.jsonl"))) {
            assertThatThrownBy(() -> writer.add(pair.said(A).build()))
                    .isInstanceOf(NeedsRichLayout.class)
                    .hasMessage(
                            "Pair 9 holds names or tool calls, which a plain layout has no keys for.");
        }
    }

    @Test
    void labels_are_counted() {
        DatasetFormat kto = new TrlKto();
        Resolver resolver = new Resolver(ResolutionPolicy.DEFAULT, kto.target(), TestPair.TOKENS);
        try (DatasetWriter writer =
                new DatasetWriter(
                        kto,
                        resolver,
                        Layout.PLAIN,
                        Export.whole(),
                        List.of(folder.resolve("kto.jsonl")),
                        PairJournal.NONE)) {
            writer.add(new TestPair().prompt("1").said(A).build());
            writer.add(new TestPair().prompt("2").said(B).build());
            assertThat(writer.labels().desirable()).isEqualTo(2);
        }
    }

    private String standard(TestPair pair) throws IOException {
        return Export.of("trl-standard", Layout.PLAIN, folder.resolve("s.jsonl"), pair.said(A));
    }

    private String excluded(String format, TestPair pair) {
        DatasetFormat known = (DatasetFormat) ExportFormats.byId(format).orElseThrow();
        Resolver resolver = new Resolver(ResolutionPolicy.DEFAULT, known.target(), TestPair.TOKENS);
        try (DatasetWriter writer =
                new DatasetWriter(
                        known,
                        resolver,
                        Layout.RICH,
                        Export.whole(),
                        List.of(folder.resolve("x.jsonl")),
                        PairJournal.NONE)) {
            writer.add(pair.build());
            return writer.counts().excluded().toString();
        }
    }

    private static DatasetWriter writer(Path target) {
        return new DatasetWriter(
                FORMAT,
                new Resolver(ResolutionPolicy.DEFAULT, FORMAT.target(), TestPair.TOKENS),
                Layout.PLAIN,
                Export.whole(),
                List.of(target),
                PairJournal.NONE);
    }

    /// More than a block of bytes.
    private static TestPair[] many(int count) {
        TestPair[] pairs = new TestPair[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = new TestPair().id(i).prompt("Q" + i + " \u00e9".repeat(3_000)).said(A);
        }
        return pairs;
    }
}
