package org.pairwright.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;

/// A suite in the list of all, with what it said last.
final class SuiteCell extends ListCell<Suite> {
    private final SuitesViewModel viewModel;
    private final Messages messages;

    SuiteCell(SuitesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @Override
    protected void updateItem(Suite suite, boolean empty) {
        super.updateItem(suite, empty);
        if (empty || suite == null) {
            setGraphic(null);
            return;
        }
        List<SuiteRun> runs = viewModel.allProperty().get().getOrDefault(suite, List.of());
        Label last = Texts.of(messages.of("compare.suite.neverRun"), "small", "muted");
        if (!runs.isEmpty()) {
            SuiteRun run = runs.getLast();
            last =
                    Signs.on(
                            Texts.of(
                                    messages.of(
                                            run.passed()
                                                    ? "compare.suite.lastPassed"
                                                    : "compare.suite.lastFailed",
                                            run.candidate()),
                                    "small",
                                    run.passed() ? "good-text" : "bad-text"));
        }
        Label what =
                Texts.of(
                        messages.of(
                                "compare.suite.line", suite.baseline(), suite.gates().size()),
                        "small",
                        "muted");
        HBox line = new HBox(12, what, last);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(new VBox(2, Texts.of(suite.name(), "strong"), line));
    }
}
