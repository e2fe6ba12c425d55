package org.pairwright.importing;

import java.util.List;
import java.util.Optional;

/// The judgments of people on MT-Bench, several of a pair. A judgment on the first turn leaves the
/// second one out.
final class MtBenchHumanFormat extends ImportFormat {
    MtBenchHumanFormat() {
        super(
                "mt-bench-human",
                "MT-Bench human judgments: two conversations, a turn, a judge",
                JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                ArenaReader.fits(row)
                        && row.shape().hasAll("judge", "turn")
                        && !row.shape().has("tstamp")
                        && !row.shape().has("anony")
                        && !row.shape().has("language"),
                "conversation_a, conversation_b, winner, judge and turn");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return ArenaReader.reader();
    }
}
