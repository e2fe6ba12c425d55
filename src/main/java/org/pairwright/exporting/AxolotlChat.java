package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// Axolotl's `type: chat_template.default`, which takes conversations. It would drop tool calls and
/// names without a word, so such a pair isn't carried.
final class AxolotlChat implements JsonLinesFormat {
    @Override
    public String id() {
        return "axolotl-chat";
    }

    @Override
    public String name() {
        return "Axolotl DPO, chat_template.default";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("messages", Column.Kind.PROMPT),
                new Column("chosen", Column.Kind.MESSAGE),
                new Column("rejected", Column.Kind.MESSAGE));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toPlainMessages(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.messages("messages", row.prompt());
        out.message("chosen", row.chosen());
        out.message("rejected", row.rejected());
        out.endRow();
    }
}
