package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// Axolotl's `type: chatml.intel` and `llama3.intel`, the layout of Intel's orca pairs.
final class AxolotlIntel implements JsonLinesFormat {
    @Override
    public String id() {
        return "axolotl-intel";
    }

    @Override
    public String name() {
        return "Axolotl DPO, chatml.intel";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("system", Column.Kind.TEXT),
                new Column("question", Column.Kind.TEXT),
                new Column("chosen", Column.Kind.TEXT),
                new Column("rejected", Column.Kind.TEXT));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toOneTurn(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.system("system", row.prompt());
        out.lastTurn("question", row.prompt());
        out.text("chosen", row.chosen().content());
        out.text("rejected", row.rejected().content());
        out.endRow();
    }
}
