package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// NeMo-RL's `dataset_type: rank`: rank 0 is the better of two.
final class NemoRlRank implements JsonLinesFormat {
    @Override
    public String id() {
        return "nemo-rl-rank";
    }

    @Override
    public String name() {
        return "NeMo-RL DPO, rank";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("context", Column.Kind.PROMPT),
                new Column("completions", Column.Kind.RANKED));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toPlainMessages(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.messages("context", row.prompt());
        out.ranked("completions", row.chosen(), row.rejected());
        out.endRow();
    }
}
