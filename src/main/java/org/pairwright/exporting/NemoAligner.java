package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// NeMo-Aligner's DPO data. It adds no template to the prompt, which here is the user's one turn as
/// it is. Rewards, which only RPO reads, are the margin against 0; where nobody said by how much, 1
/// against 0, as the trainer itself assumes.
final class NemoAligner implements JsonLinesFormat {
    @Override
    public String id() {
        return "nemo-aligner";
    }

    @Override
    public String name() {
        return "NeMo-Aligner DPO";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("prompt", Column.Kind.TEXT),
                new Column("chosen_response", Column.Kind.TEXT),
                new Column("rejected_response", Column.Kind.TEXT),
                new Column("chosen_reward", Column.Kind.NUMBER),
                new Column("rejected_reward", Column.Kind.NUMBER));
    }

    @Override
    public boolean hasMargin() {
        return true;
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toOneText(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        double margin = row.resolved().margin();
        out.lastTurn("prompt", row.prompt());
        out.text("chosen_response", row.chosen().content());
        out.text("rejected_response", row.rejected().content());
        out.number("chosen_reward", margin > 0 ? margin : 1);
        out.number("rejected_reward", 0);
        out.endRow();
    }
}
