package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Finding;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// What machines found of the decided pair on the screen, and that a change from here on counts as
/// made after it. It holds nothing back and takes no focus.
final class SuggestionStrip extends HBox {
    /// More are counted.
    private static final int MOST = 3;

    private final SuggestionsViewModel suggestions;
    private final FindingWords words;
    private final Messages messages;
    private final VBox lines = new VBox(2);

    SuggestionStrip(
            SuggestionsViewModel suggestions, FindingWords words, KeyMap keys, Messages messages) {
        this.suggestions = suggestions;
        this.words = words;
        this.messages = messages;
        setId("suggestions");
        getStyleClass().addAll("banner", "calm");
        setSpacing(16);
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        Latecomers.join(this, visibleProperty(), () -> inside(keys));
        managedProperty().bind(visibleProperty());
        suggestions.hereProperty().subscribe(this::show);
        suggestions.passagesProperty().subscribe(this::show);
        words.places().stackedProperty().subscribe(this::show);
        show();
    }

    private List<Node> inside(KeyMap keys) {
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        Button passages = new Button();
        passages.setId("suggestions-passages");
        passages.textProperty().bind(suggestions.markingProperty().map(this::toMark));
        passages.setGraphic(new KeyCap(keys, LabelingActs.PASSAGES));
        passages.setContentDisplay(ContentDisplay.RIGHT);
        passages.setMinWidth(USE_PREF_SIZE);
        passages.setFocusTraversable(false);
        passages.getStyleClass().add("quiet-button");
        passages.setOnAction(event -> suggestions.togglePassages());
        return List.of(lines, passages);
    }

    private String toMark(boolean marked) {
        return messages.of(marked ? "label.suggestion.unmark" : "label.suggestion.mark");
    }

    private void show() {
        List<String> told = new ArrayList<>();
        Optional<SuggestionsViewModel.Told> here = suggestions.hereProperty().get();
        List<Finding> findings = here.map(SuggestionsViewModel.Told::findings).orElse(List.of());
        findings.stream().limit(MOST).map(words::of).forEach(told::add);
        if (findings.size() > MOST) {
            told.add(messages.of("label.suggestion.more", findings.size() - MOST));
        }
        String passages = suggestions.passagesProperty().get();
        if (!passages.isEmpty()) {
            told.add(passages);
        }
        setVisible(!told.isEmpty());
        lines.getChildren().setAll(told.stream().map(line -> Wrapped.of(line)).toList());
        if (!told.isEmpty()) {
            lines.getChildren()
                    .add(Texts.of(messages.of("label.suggestion.recorded"), "small", "muted"));
        }
    }
}
