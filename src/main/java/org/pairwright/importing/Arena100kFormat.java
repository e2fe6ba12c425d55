package org.pairwright.importing;

import java.util.List;
import java.util.Optional;

/// LMArena's 100,000 votes: what is nested may be written as JSON in a text.
final class Arena100kFormat extends ImportFormat {
    Arena100kFormat() {
        super(
                "arena-100k",
                "LMArena human preference, 100k: conversations, perhaps as text",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                ArenaReader.fits(row)
                        && (row.has("conversation_a", Field.Kind.STRING)
                                || row.shape().has("judge_hash")
                                || row.shape().has("dedup_tag")),
                "conversation_a and conversation_b as JSON in texts, or judge_hash or dedup_tag");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return ArenaReader.reader();
    }
}
