package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProblemCode;

class ImportFolderTest {
    @TempDir private Path folder;

    @Test
    void files_of_pairs_are_found_by_their_endings_also_in_folders_within() throws IOException {
        for (String name :
                new String[] {
                    "b.jsonl",
                    "README.md",
                    "data/train.parquet",
                    "data/.cache/x.jsonl",
                    "LICENSE",
                    "a.CSV.gz",
                    "c.json.zst"
                }) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.createFile(file);
        }

        assertThat(ImportFolder.files(folder))
                .extracting(file -> folder.relativize(file).toString())
                .containsExactly(
                        "a.CSV.gz",
                        "b.jsonl",
                        "c.json.zst",
                        Path.of("data", "train.parquet").toString());
    }

    @Test
    void a_folder_without_any_says_so() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> ImportFolder.files(folder))
                .withMessage(folder + ": The folder holds no file of JSON, CSV, TSV or Parquet.")
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.EMPTY_FILE));
    }
}
