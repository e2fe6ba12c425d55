package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Side;

/// LLaMA-Factory's KTO: each response of a pair is a conversation with a label of its own, A before
/// B.
final class LlamaFactoryKto implements JsonLinesFormat {
    @Override
    public String id() {
        return "llama-factory-kto";
    }

    @Override
    public String name() {
        return "LLaMA-Factory KTO";
    }

    @Override
    public Target target() {
        return Target.LABELS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("messages", Column.Kind.ALTERNATING),
                new Column("label", Column.Kind.LABEL));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toTurns(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        for (Side side : row.written()) {
            out.conversation("messages", row.prompt(side), row.pair().response(side));
            out.label("label", row.resolved().label(side));
            out.endRow();
        }
    }

    @Override
    public Optional<Companion> companion(Layout layout) {
        return Optional.of(
                new DatasetInfo(
                        """
                        {"formatting": "sharegpt",
                         "columns": {"messages": "messages", "kto_tag": "label"},
                         "tags": {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant",
                                  "system_tag": "system"}}
                        """));
    }
}
