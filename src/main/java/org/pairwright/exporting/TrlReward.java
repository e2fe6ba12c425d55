package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// TRL's reward modeling data: conversational preference data with a margin, by which the chosen
/// response must be ahead. The margin stands on every row or on none: a pair without one isn't
/// carried unless nobody in the project states strengths.
final class TrlReward implements JsonLinesFormat {
    private static final Column MARGIN = new Column("margin", Column.Kind.NUMBER);

    private final boolean withMargin;

    TrlReward(boolean withMargin) {
        this.withMargin = withMargin;
    }

    @Override
    public String id() {
        return "trl-reward";
    }

    @Override
    public String name() {
        return "TRL reward modeling, with margin";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public boolean carriesTools() {
        return true;
    }

    @Override
    public DatasetFormat withoutStrengths() {
        return new TrlReward(false);
    }

    @Override
    public boolean hasMargin() {
        return withMargin;
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.first(withMargin && row.resolved().margin() <= 0, Obstacle.NO_MARGIN);
    }

    @Override
    public List<Column> columns(Layout layout) {
        Column prompt = new Column("prompt", Column.Kind.PROMPT);
        Column chosen = new Column("chosen", Column.Kind.ANSWER);
        Column rejected = new Column("rejected", Column.Kind.ANSWER);
        return withMargin
                ? layout.withTools(prompt, chosen, rejected, MARGIN)
                : layout.withTools(prompt, chosen, rejected);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.messages("prompt", row.prompt());
        out.answer("chosen", row.chosen());
        out.answer("rejected", row.rejected());
        if (withMargin) {
            out.number(MARGIN.name(), row.resolved().margin());
        }
        out.tools(row.tools());
        out.endRow();
    }
}
