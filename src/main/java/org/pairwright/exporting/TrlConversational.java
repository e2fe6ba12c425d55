package org.pairwright.exporting;

import java.util.List;
import org.pairwright.dataset.Target;

/// TRL's conversational preference data with an explicit prompt, which its DPO trainer recommends.
final class TrlConversational implements JsonLinesFormat {
    @Override
    public String id() {
        return "trl-conversational";
    }

    @Override
    public String name() {
        return "TRL preference, conversational";
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
    public List<Column> columns(Layout layout) {
        return layout.withTools(
                new Column("prompt", Column.Kind.PROMPT),
                new Column("chosen", Column.Kind.ANSWER),
                new Column("rejected", Column.Kind.ANSWER));
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.messages("prompt", row.prompt());
        out.answer("chosen", row.chosen());
        out.answer("rejected", row.rejected());
        out.tools(row.tools());
        out.endRow();
    }
}
