package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// OpenAI's preference fine-tuning, which Together and Fireworks take as well: only the last answer
/// is learned from, and all is text.
final class OpenAi implements JsonLinesFormat {
    @Override
    public String id() {
        return "openai";
    }

    @Override
    public String name() {
        return "OpenAI, Together and Fireworks preference";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("input", Column.Kind.REQUEST),
                new Column("preferred_output", Column.Kind.ANSWER),
                new Column("non_preferred_output", Column.Kind.ANSWER));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toPlainMessages(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.request("input", row.prompt());
        out.answer("preferred_output", row.chosen());
        out.answer("non_preferred_output", row.rejected());
        out.endRow();
    }
}
