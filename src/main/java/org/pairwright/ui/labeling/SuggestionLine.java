package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What machines found of the pair that was decided last, beside the key that leads back to it. It
/// takes no focus and moves nothing above it.
final class SuggestionLine extends HBox {
    /// It has this share of the line, which leaves room for the keys used most. More of it is cut
    /// off: the pair itself shows all, and so does the mouse.
    private static final double SHARE = 0.64;

    /// As in the style sheet.
    private static final double SMALL = 12;

    private final SuggestionsViewModel suggestions;
    private final FindingWords words;
    private final Messages messages;
    private final Label told = Texts.of("", "small", "suggestion");

    /// How wide the line is that it stands in.
    private double around;

    SuggestionLine(
            SuggestionsViewModel suggestions, FindingWords words, KeyMap keys, Messages messages) {
        this.suggestions = suggestions;
        this.words = words;
        this.messages = messages;
        setId("suggestion");
        setSpacing(6);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("foot-key");
        setAccessibleRole(AccessibleRole.BUTTON);
        // Not before a mouse comes: each is a window of its own, which takes long to make.
        setOnMouseEntered(event -> told.setTooltip(new Tooltip(told.getText())));
        getChildren().setAll(new KeyCap(keys, LabelingActs.SUGGESTION), told);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                suggestions.goBack();
            }
        });
        suggestions.latestProperty().subscribe(this::show);
        suggestions.hereProperty().subscribe(this::showAgain);
        words.places().stackedProperty().subscribe(this::showAgain);
    }

    private void showAgain() {
        show(suggestions.latestProperty().get());
    }

    /// Nothing while its pair is on the screen, which says it itself.
    private void show(Optional<SuggestionsViewModel.Told> latest) {
        Optional<SuggestionsViewModel.Told> elsewhere =
                latest.filter(it ->
                        suggestions
                                .hereProperty()
                                .get()
                                .filter(here -> here.pair() == it.pair())
                                .isEmpty());
        setVisible(elsewhere.isPresent());
        String line =
                elsewhere
                        .map(it ->
                                messages.of(
                                        "label.suggestion.line",
                                        it.pair(),
                                        words.of(it.findings().getFirst()),
                                        it.findings().size() - 1))
                        .orElse("");
        told.setText(line);
        fit(around);
        setAccessibleText(messages.of("label.suggestion.spoken", line));
    }

    /// Fits it into a line of this width, whose keys leave it its share.
    void fit(double line) {
        around = line;
        double widest = Math.floor(SHARE * line);
        told.setMaxWidth(widest);
        told.setMinWidth(Math.min(widest, Texts.boldWidth(told.getText(), SMALL)));
    }
}
