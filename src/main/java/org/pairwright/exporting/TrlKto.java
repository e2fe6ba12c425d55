package org.pairwright.exporting;

import java.util.List;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Side;

/// TRL's unpaired preference data: each response of a pair is a row with a label of its own, A
/// before B.
final class TrlKto implements JsonLinesFormat {
    @Override
    public String id() {
        return "trl-kto";
    }

    @Override
    public String name() {
        return "TRL unpaired preference (KTO)";
    }

    @Override
    public Target target() {
        return Target.LABELS;
    }

    @Override
    public boolean carriesTools() {
        return true;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return layout.withTools(
                new Column("prompt", Column.Kind.PROMPT),
                new Column("completion", Column.Kind.ANSWER),
                new Column("label", Column.Kind.LABEL));
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        for (Side side : row.written()) {
            out.messages("prompt", row.prompt(side));
            out.answer("completion", row.pair().response(side));
            out.label("label", row.resolved().label(side));
            out.tools(row.tools());
            out.endRow();
        }
    }
}
