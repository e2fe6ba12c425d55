package org.pairwright.exporting;

import java.util.List;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Side;

/// TRL's supervised fine-tuning data: the prompt and the chosen response.
final class TrlSft implements JsonLinesFormat {
    @Override
    public String id() {
        return "trl-sft";
    }

    @Override
    public String name() {
        return "TRL supervised fine-tuning, chosen responses";
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
    public List<Side> alone(ExportRow row) {
        return List.of(row.resolved().chosen());
    }

    @Override
    public List<Column> columns(Layout layout) {
        return layout.withTools(
                new Column("prompt", Column.Kind.PROMPT),
                new Column("completion", Column.Kind.ANSWER));
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.messages("prompt", row.prompt());
        out.answer("completion", row.chosen());
        out.tools(row.tools());
        out.endRow();
    }
}
