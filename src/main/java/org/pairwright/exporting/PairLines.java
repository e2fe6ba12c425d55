package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.pairwright.dataset.Target;

/// Formats in which each pair is a line of a few columns, whatever the layout, without tools.
///
/// @param fields the columns
/// @param lacking what of a row it has no place for
/// @param fill writes the columns of a row
record PairLines(
        String id,
        String name,
        List<Column> fields,
        Function<ExportRow, Optional<Obstacle>> lacking,
        BiConsumer<ExportRow, RowWriter> fill)
        implements JsonLinesFormat {
    /// OpenAI's preference fine-tuning, which Together and Fireworks take as well: only the last
    /// answer is learned from, and all is text.
    static final PairLines OPENAI =
            new PairLines(
                    "openai",
                    "OpenAI, Together and Fireworks preference",
                    List.of(
                            new Column("input", Column.Kind.REQUEST),
                            new Column("preferred_output", Column.Kind.ANSWER),
                            new Column("non_preferred_output", Column.Kind.ANSWER)),
                    Obstacle::toPlainMessages,
                    (row, out) -> {
                        out.request("input", row.prompt());
                        out.answer("preferred_output", row.chosen());
                        out.answer("non_preferred_output", row.rejected());
                    });

    /// Axolotl's `type: chat_template.default`, which takes conversations. It would drop tool calls
    /// and names without a word, so such a pair isn't carried.
    static final PairLines AXOLOTL_CHAT =
            new PairLines(
                    "axolotl-chat",
                    "Axolotl DPO, chat_template.default",
                    List.of(
                            new Column("messages", Column.Kind.PROMPT),
                            new Column("chosen", Column.Kind.MESSAGE),
                            new Column("rejected", Column.Kind.MESSAGE)),
                    Obstacle::toPlainMessages,
                    (row, out) -> {
                        out.messages("messages", row.prompt());
                        out.message("chosen", row.chosen());
                        out.message("rejected", row.rejected());
                    });

    /// NeMo-RL's `dataset_type: rank`: rank 0 is the better of two.
    static final PairLines NEMO_RL_RANK =
            new PairLines(
                    "nemo-rl-rank",
                    "NeMo-RL DPO, rank",
                    List.of(
                            new Column("context", Column.Kind.PROMPT),
                            new Column("completions", Column.Kind.RANKED)),
                    Obstacle::toPlainMessages,
                    (row, out) -> {
                        out.messages("context", row.prompt());
                        out.ranked("completions", row.chosen(), row.rejected());
                    });

    /// NeMo-RL's `dataset_type: binary`: three plain strings, which it makes messages of.
    static final PairLines NEMO_RL_BINARY =
            new PairLines(
                    "nemo-rl-binary",
                    "NeMo-RL DPO, binary",
                    List.of(
                            new Column("prompt", Column.Kind.TEXT),
                            new Column("chosen", Column.Kind.TEXT),
                            new Column("rejected", Column.Kind.TEXT)),
                    Obstacle::toOneText,
                    (row, out) -> {
                        out.lastTurn("prompt", row.prompt());
                        out.text("chosen", row.chosen().content());
                        out.text("rejected", row.rejected().content());
                    });

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return fields;
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return lacking.apply(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        fill.accept(row, out);
        out.endRow();
    }
}
