package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.Splits;

class OutputFileTest {
    private static final ExportFormat FORMAT = new TrlConversational();

    @TempDir Path folder;

    @Test
    void a_folder_that_is_there_gets_a_file_named_after_the_split() {
        assertThat(OutputFile.of(folder.toString(), FORMAT, Splits.NONE))
                .containsExactly(folder.resolve("train.jsonl"));
    }

    @Test
    void a_folder_may_have_a_dot_in_its_name() throws IOException {
        Path dotted = Files.createDirectory(folder.resolve("v1.2"));
        assertThat(OutputFile.of(dotted.toString(), FORMAT, Splits.NONE))
                .containsExactly(dotted.resolve("train.jsonl"));
    }

    @Test
    void what_ends_in_a_separator_is_a_folder() {
        assertThat(OutputFile.of(folder + "/v1.2/", FORMAT, Splits.NONE))
                .containsExactly(folder.resolve("v1.2/train.jsonl"));
    }

    @Test
    void what_has_no_extension_is_a_folder() {
        assertThat(OutputFile.of(folder + "/new", FORMAT, Splits.NONE))
                .containsExactly(folder.resolve("new/train.jsonl"));
    }

    @Test
    void what_has_an_extension_is_that_file() {
        assertThat(OutputFile.of(folder + "/dpo.json", FORMAT, Splits.NONE))
                .containsExactly(folder.resolve("dpo.json"));
    }

    @Test
    void the_name_of_a_packed_file_is_refused_as_files_are_written_unpacked() {
        for (String name : List.of("/a.jsonl.gz", "/a.jsonl.GZ", "/a.jsonl.zst")) {
            assertThatThrownBy(() -> OutputFile.of(folder + name, FORMAT, Splits.NONE))
                    .isInstanceOf(InvalidPolicy.class)
                    .hasMessageContaining("Files are written unpacked, and " + folder + name);
        }
    }

    @Test
    void a_file_that_is_there_is_that_file_without_an_extension_too() throws IOException {
        Path file = Files.createFile(folder.resolve("dpo"));
        assertThat(OutputFile.of(file.toString(), FORMAT, Splits.NONE)).containsExactly(file);
    }

    @Test
    void a_hidden_name_is_no_extension() {
        assertThat(OutputFile.of(folder + "/.out", FORMAT, Splits.NONE))
                .containsExactly(folder.resolve(".out/train.jsonl"));
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_refused() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("train.jsonl"));
        assertThatThrownBy(() -> OutputFile.of(folder.toString(), FORMAT, Splits.NONE))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage(taken + " can't be written: it is a folder.");
    }

    @Test
    void a_link_to_a_file_means_that_file() throws IOException {
        Path file = Files.createFile(folder.resolve("real.jsonl"));
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);

        assertThat(OutputFile.of(link.toString(), FORMAT, Splits.NONE))
                .containsExactly(file.toRealPath());
    }

    @Test
    void what_is_no_path_is_refused() {
        assertThatThrownBy(() -> OutputFile.of("a\0b", FORMAT, Splits.NONE))
                .isInstanceOf(UnwritableFile.class);
    }

    @Test
    void each_split_has_a_file_in_the_folder() {
        assertThat(OutputFile.of(folder.toString(), FORMAT, Splits.parse("a=0.5,b=0.5", 0)))
                .containsExactly(folder.resolve("a.jsonl"), folder.resolve("b.jsonl"));
    }

    @Test
    void several_splits_do_not_fit_into_one_file() {
        assertThatThrownBy(
                        () -> OutputFile.of("rows.jsonl", FORMAT, Splits.parse("a=0.5,b=0.5", 0)))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage("Several splits are several files: give a folder, not rows.jsonl.");
    }
}
