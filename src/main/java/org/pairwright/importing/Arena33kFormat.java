package org.pairwright.importing;

import java.util.List;
import java.util.Optional;

/// LMSYS's 33,000 conversations of the Chatbot Arena.
final class Arena33kFormat extends ImportFormat {
    Arena33kFormat() {
        super("arena-33k", "LMSYS Chatbot Arena, 33k: two conversations and a vote", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                ArenaReader.fits(row) && row.has("conversation_a", Field.Kind.ARRAY),
                "conversation_a, conversation_b and winner");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return ArenaReader.reader();
    }
}
