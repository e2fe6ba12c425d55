package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// Axolotl's `type: chatml.argilla`.
final class AxolotlArgilla implements JsonLinesFormat {
    @Override
    public String id() {
        return "axolotl-argilla";
    }

    @Override
    public String name() {
        return "Axolotl DPO, chatml.argilla";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("system", Column.Kind.TEXT),
                new Column("instruction", Column.Kind.TEXT),
                new Column("chosen_response", Column.Kind.TEXT),
                new Column("rejected_response", Column.Kind.TEXT));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toOneTurn(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.system("system", row.prompt());
        out.lastTurn("instruction", row.prompt());
        out.text("chosen_response", row.chosen().content());
        out.text("rejected_response", row.rejected().content());
        out.endRow();
    }
}
