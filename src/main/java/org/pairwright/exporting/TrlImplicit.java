package org.pairwright.exporting;

import java.util.List;
import org.pairwright.dataset.Target;

/// TRL's conversational preference data with the prompt inside both conversations, as its reward
/// trainer recommends and torchtune loads it.
final class TrlImplicit implements JsonLinesFormat {
    @Override
    public String id() {
        return "trl-implicit";
    }

    @Override
    public String name() {
        return "TRL preference, conversational with implicit prompt";
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
                new Column("chosen", Column.Kind.CONVERSATION),
                new Column("rejected", Column.Kind.CONVERSATION));
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.conversation("chosen", row.prompt(), row.chosen());
        out.conversation("rejected", row.prompt(), row.rejected());
        out.tools(row.tools());
        out.endRow();
    }
}
