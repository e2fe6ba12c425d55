package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// Axolotl's DPO types for one turn with a system message apart. They differ in what they call
/// their columns; each is there as `chatml.` and as `llama3.` with the same name.
///
/// @param prompt the column of the user's turn
/// @param chosen the column of the chosen response
/// @param rejected the column of the rejected response
record AxolotlOneTurn(String id, String name, String prompt, String chosen, String rejected)
        implements JsonLinesFormat {
    private static final String SYSTEM = "system";

    /// The layout of Intel's orca pairs.
    static final AxolotlOneTurn INTEL =
            new AxolotlOneTurn(
                    "axolotl-intel", "Axolotl DPO, chatml.intel", "question", "chosen", "rejected");

    static final AxolotlOneTurn PROMPT_PAIRS =
            new AxolotlOneTurn(
                    "axolotl-prompt-pairs",
                    "Axolotl DPO, chatml.prompt_pairs",
                    "prompt",
                    "chosen",
                    "rejected");

    static final AxolotlOneTurn ARGILLA =
            new AxolotlOneTurn(
                    "axolotl-argilla",
                    "Axolotl DPO, chatml.argilla",
                    "instruction",
                    "chosen_response",
                    "rejected_response");

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column(SYSTEM, Column.Kind.TEXT),
                new Column(prompt, Column.Kind.TEXT),
                new Column(chosen, Column.Kind.TEXT),
                new Column(rejected, Column.Kind.TEXT));
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toOneTurn(row);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.system(SYSTEM, row.prompt());
        out.lastTurn(prompt, row.prompt());
        out.text(chosen, row.chosen().content());
        out.text(rejected, row.rejected().content());
        out.endRow();
    }
}
