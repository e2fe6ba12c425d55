package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.dataset.Target;

/// NeMo-Aligner's DPO data. It adds no template to the prompt, which here is the user's one turn as
/// it is. Rewards, which only RPO reads, are the margin against 0. They stand on every row of a
/// plain layout; where nobody said of a pair by how much a response is better, a file has the rich
/// layout and no rewards at all, as every row of a file has the same keys and none is made up.
///
/// @param rewards whether anybody states by how much a response is better
record NemoAligner(boolean rewards) implements JsonLinesFormat {
    private static final List<Column> TEXTS =
            List.of(
                    new Column("prompt", Column.Kind.TEXT),
                    new Column("chosen_response", Column.Kind.TEXT),
                    new Column("rejected_response", Column.Kind.TEXT));

    private static final List<Column> REWARDS =
            List.of(
                    new Column("chosen_reward", Column.Kind.NUMBER),
                    new Column("rejected_reward", Column.Kind.NUMBER));

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
    public DatasetFormat withoutStrengths() {
        return new NemoAligner(false);
    }

    @Override
    public List<Column> columns(Layout layout) {
        return hasRewards(layout)
                ? Stream.concat(TEXTS.stream(), REWARDS.stream()).toList()
                : TEXTS;
    }

    private boolean hasRewards(Layout layout) {
        return rewards && layout == Layout.PLAIN;
    }

    @Override
    public boolean hasMargin() {
        return rewards;
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toOneText(row);
    }

    @Override
    public boolean fits(ExportRow row, Layout layout) {
        return !hasRewards(layout) || row.resolved().margin() > 0;
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.lastTurn("prompt", row.prompt());
        out.text("chosen_response", row.chosen().content());
        out.text("rejected_response", row.rejected().content());
        if (rewards && out.isPlain()) {
            out.number("chosen_reward", row.resolved().margin());
            out.number("rejected_reward", 0);
        }
        out.endRow();
    }
}
