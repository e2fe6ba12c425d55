package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.dataset.Target;

/// LLaMA-Factory's ShareGPT ranking. Rows in which user and assistant do not take turns would be
/// skipped by it with no more than a line in its log, so they aren't carried. A call of a tool
/// takes the assistant's turn and what the tool answers the user's; a file with any has a column of
/// the tools on offer.
final class LlamaFactoryShareGpt implements JsonLinesFormat {
    private static final Column TOOLS = new Column("tools", Column.Kind.OFFER);

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
    public boolean carriesTools() {
        return true;
    }

    /// A tool's name stands in its call.
    @Override
    public boolean fits(ExportRow row, Layout layout) {
        return layout == Layout.RICH || !row.hasTools();
    }

    @Override
    public List<Column> columns(Layout layout) {
        List<Column> columns =
                List.of(
                        new Column("conversations", Column.Kind.TURNS),
                        new Column("chosen", Column.Kind.TURN),
                        new Column("rejected", Column.Kind.TURN));
        return layout == Layout.PLAIN
                ? columns
                : Stream.concat(columns.stream(), Stream.of(TOOLS)).toList();
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toTurnsWithTools(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.turns("conversations", row.prompt());
        out.turn("chosen", row.chosen());
        out.turn("rejected", row.rejected());
        if (!out.isPlain()) {
            out.text(TOOLS.name(), row.tools());
        }
        out.endRow();
    }

    @Override
    public Optional<Companion> companion(Layout layout) {
        String tools = layout == Layout.RICH ? ", \"tools\": \"tools\"" : "";
        return Optional.of(
                new DatasetInfo(
                        """
                        {"formatting": "sharegpt", "ranking": true,
                         "columns": {"messages": "conversations", "chosen": "chosen", "rejected": "rejected"%s}}
                        """
                                .formatted(tools)));
    }
}
