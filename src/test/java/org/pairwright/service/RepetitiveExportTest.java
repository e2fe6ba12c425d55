package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// Whatever its texts are, an export comes in again.
class RepetitiveExportTest {
    @TempDir Path folder;

    @Test
    void parquet_of_texts_that_repeat_is_no_bomb() throws IOException {
        String text = "again and again ".repeat(6_000);
        ImportedPair[] pairs =
                IntStream.range(0, 500)
                        .mapToObj(i -> Samples.pair("Q" + i, text, text + "!"))
                        .map(pair -> Samples.decided(pair, Judgment.of(Preference.A)))
                        .toArray(ImportedPair[]::new);
        Path file = folder.resolve("train.parquet");
        try (Database project = create("one");
                Database again = create("two")) {
            Samples.add(project, pairs);
            KilledExportTest.export(project, "parquet", file);

            ImportReport report =
                    new ImportService(again)
                            .run(
                                    ImportRequest.of(new Actor("alice", "alice"), List.of(file)),
                                    Progress.NONE);

            assertThat(report.pairs()).isEqualTo(pairs.length);
        }
        // What came out of it is more than 200 times as long.
        assertThat(200 * Files.size(file)).isLessThan(2L * text.length() * pairs.length);
    }

    private Database create(String name) {
        return Database.create(
                new ProjectLocation.InFile(folder.resolve(name + ".pairs")), Samples.project());
    }
}
