package org.pairwright.importing;

import java.util.List;
import java.util.Optional;

/// Open-Assistant's trees of messages: answers to one message that people ranked make pairs, whose
/// prompt is the way from the root to them.
final class OpenAssistantFormat extends ImportFormat {
    static final String TREE = "message_tree_id";
    static final String ROOT = "prompt";

    OpenAssistantFormat() {
        super("open-assistant", "Open-Assistant trees: ranked answers to one message", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().has(TREE) && row.has(ROOT, Field.Kind.OBJECT),
                "message_tree_id, and prompt as an object");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new OpenAssistantReader(options.pairs());
    }
}
