package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// LLaMA-Factory's ShareGPT ranking. Rows in which user and assistant do not take turns would be
/// skipped by it with no more than a line in its log, so they aren't carried.
final class LlamaFactoryShareGpt implements JsonLinesFormat {
    @Override
    public String id() {
        return "llama-factory-sharegpt";
    }

    @Override
    public String name() {
        return "LLaMA-Factory DPO, ShareGPT";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("conversations", Column.Kind.TURNS),
                new Column("chosen", Column.Kind.TURN),
                new Column("rejected", Column.Kind.TURN));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toTurns(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.turns("conversations", row.prompt());
        out.turn("chosen", row.chosen());
        out.turn("rejected", row.rejected());
        out.endRow();
    }

    @Override
    public Optional<Companion> companion(Layout layout) {
        return Optional.of(
                new DatasetInfo(
                        """
                        {"formatting": "sharegpt", "ranking": true,
                         "columns": {"messages": "conversations", "chosen": "chosen", "rejected": "rejected"}}
                        """));
    }
}
