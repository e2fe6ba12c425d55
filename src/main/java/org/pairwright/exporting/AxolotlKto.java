package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Side;

/// Axolotl's `rl: kto`, `type: chatml.*` and `llama3.*`: each response of a pair is a row with a
/// label of its own, A before B.
final class AxolotlKto implements JsonLinesFormat {
    @Override
    public String id() {
        return "axolotl-kto";
    }

    @Override
    public String name() {
        return "Axolotl KTO";
    }

    @Override
    public Target target() {
        return Target.LABELS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("system", Column.Kind.TEXT),
                new Column("prompt", Column.Kind.TEXT),
                new Column("completion", Column.Kind.TEXT),
                new Column("label", Column.Kind.LABEL));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toOneTurn(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        for (Side side : row.written()) {
            out.system("system", row.prompt(side));
            out.lastTurn("prompt", row.prompt(side));
            out.text("completion", row.pair().response(side).content());
            out.label("label", row.resolved().label(side));
            out.endRow();
        }
    }
}
