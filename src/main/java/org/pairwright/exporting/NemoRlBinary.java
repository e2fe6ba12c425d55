package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// NeMo-RL's `dataset_type: binary`: three plain strings, which it makes messages of.
final class NemoRlBinary implements JsonLinesFormat {
    @Override
    public String id() {
        return "nemo-rl-binary";
    }

    @Override
    public String name() {
        return "NeMo-RL DPO, binary";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("prompt", Column.Kind.TEXT),
                new Column("chosen", Column.Kind.TEXT),
                new Column("rejected", Column.Kind.TEXT));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toOneText(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.lastTurn("prompt", row.prompt());
        out.text("chosen", row.chosen().content());
        out.text("rejected", row.rejected().content());
        out.endRow();
    }
}
