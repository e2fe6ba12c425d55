package org.pairwright.ui.labeling;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.reading.PlainLine;

/// One decision of the history: what and when, and below it how the prompt begins.
final class HistoryCell extends ListCell<HistoryEntry> {
    static final double HEIGHT = 58;

    /// Of small letters, in pixels, as the style sheet has them.
    private static final double SMALL = 12;

    private final HistoryViewModel history;
    private final Messages messages;
    private final Label what = Texts.of("", "strong");
    private final Label when = Texts.of("", "small", "muted", "figures");
    private final Label snippet = Texts.of("", "small", "muted");
    private final VBox lines;

    HistoryCell(HistoryViewModel history, Messages messages) {
        this.history = history;
        this.messages = messages;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        what.setMinWidth(0);
        when.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(8, what, gap, when);
        first.setAlignment(Pos.CENTER_LEFT);
        lines = new VBox(4, first, snippet);
        lines.setAlignment(Pos.CENTER_LEFT);
        // As wide as the list, however long the snippet is.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                history.choose(getItem());
            }
        });
    }

    @Override
    protected void updateItem(HistoryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        if (getIndex() >= history.entries().size() - 1) {
            history.more();
        }
        what.setText(entry.what());
        when.setText(messages.of("label.history.when", entry.when(), entry.pair()));
        PlainLine.show(snippet, entry.snippet(), SMALL);
        setAccessibleText(
                messages.of(
                        "label.history.spoken",
                        entry.what(),
                        entry.when(),
                        entry.pair(),
                        entry.snippet()));
        setGraphic(lines);
    }
}
