package org.pairwright.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Utf8;

/// LLaMA-Factory's Alpaca ranking. Earlier turns stand in a column of their own, which a file has
/// on every row as soon as one pair needs it.
final class LlamaFactoryAlpaca implements JsonLinesFormat {
    private static final Column HISTORY = new Column("history", Column.Kind.HISTORY);

    @Override
    public String id() {
        return "llama-factory-alpaca";
    }

    @Override
    public String name() {
        return "LLaMA-Factory DPO, Alpaca";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("instruction", "input", "chosen", "rejected", "system")) {
            columns.add(new Column(name, Column.Kind.TEXT));
        }
        if (layout == Layout.RICH) {
            columns.add(HISTORY);
        }
        return List.copyOf(columns);
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toTurns(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.lastTurn("instruction", row.prompt());
        out.text("input", Utf8.EMPTY);
        out.text("chosen", row.chosen().content());
        out.text("rejected", row.rejected().content());
        out.system("system", row.prompt());
        out.history(HISTORY.name(), row.prompt());
        out.endRow();
    }

    @Override
    public boolean fits(ExportRow row, Layout layout) {
        return layout == Layout.RICH || row.prompt().areOneUserTurn();
    }

    @Override
    public Optional<Companion> companion(Layout layout) {
        String history = layout == Layout.RICH ? ", \"history\": \"history\"" : "";
        return Optional.of(
                new DatasetInfo(
                        """
                        {"ranking": true,
                         "columns": {"prompt": "instruction", "query": "input", "chosen": "chosen",
                                     "rejected": "rejected", "system": "system"%s}}
                        """
                                .formatted(history)));
    }
}
