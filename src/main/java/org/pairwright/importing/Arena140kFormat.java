package org.pairwright.importing;

import java.util.List;
import java.util.Optional;

/// LMArena's 140,000 votes: contents are lists of parts, and rows with pictures are refused.
final class Arena140kFormat extends ImportFormat {
    Arena140kFormat() {
        super("arena-140k", "LMArena human preference, 140k: conversations of content parts", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                ArenaReader.fits(row)
                        && (row.shape().has("evaluation_order")
                                || row.shape().has("evaluation_session_id")),
                "conversation_a, conversation_b, winner, and evaluation_order or evaluation_session_id");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return ArenaReader.reader();
    }
}
