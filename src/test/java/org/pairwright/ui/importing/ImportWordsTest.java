package org.pairwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.UndoneImports;
import org.pairwright.service.ImportReport;
import org.pairwright.service.MergedChains;
import org.pairwright.ui.kit.Messages;

class ImportWordsTest {
    private final ImportWords words = new ImportWords(new Messages(Locale.ENGLISH));

    @Test
    void known_answers_and_what_was_passed_over_are_told() {
        assertThat(words.sum(report(2, "manifest.json", "pairs.csv", "excluded.csv")))
                .isEqualTo(
                        "3 new pairs. No row was refused. 2 pairs have a known answer now. Passed over, as it tells of a dataset and is none: manifest.json, pairs.csv and 1 more.");
        assertThat(words.sum(report(0))).isEqualTo("3 new pairs. No row was refused.");
    }

    @Test
    void newer_revisions_and_heads_that_met_are_told() {
        assertThat(words.sum(report(0, 1)))
                .isEqualTo(
                        "3 new pairs. No row was refused. 1 decision was changed by newer revisions. 1 decision was made otherwise here and in the archive; both stay in the history.");
    }

    @Test
    void known_answers_that_were_taken_back_are_told() {
        ImportBatch gold =
                new ImportBatch(
                        new UUID(1, 2),
                        "gold.jsonl",
                        "plain",
                        "",
                        0,
                        0,
                        3,
                        "ada",
                        Instant.ofEpochMilli(1_000),
                        false);

        assertThat(
                        words.takenBack(
                                new UndoneImports(
                                        List.of(gold), UndoneImports.Settings.UNTOUCHED, false)))
                .isEqualTo(
                        "No pairs of gold.jsonl were removed from the project. 3 known answers went with it.");
    }

    private static ImportReport report(long gold, String... passedOver) {
        return report(gold, 0, passedOver);
    }

    private static ImportReport report(long gold, long chains, String... passedOver) {
        return new ImportReport(
                List.of(
                        new ImportReport.OfFile(
                                Path.of("rows.jsonl"),
                                "plain",
                                List.of("JSON lines."),
                                List.of(),
                                List.of(),
                                3,
                                3,
                                0,
                                0,
                                0,
                                3,
                                0,
                                gold,
                                new MergedChains(chains, chains, List.of()),
                                List.of())),
                Stream.of(passedOver).map(Path::of).toList(),
                Duration.ZERO);
    }
}
