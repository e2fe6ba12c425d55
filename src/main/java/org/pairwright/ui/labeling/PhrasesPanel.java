package org.pairwright.ui.labeling;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.pairwright.domain.Questions;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;

/// The project's quick phrases, there while the rationale is written.
final class PhrasesPanel extends FlowPane {
    private static final double WIDEST = 720;

    private final DecisionViewModel decision;
    private final KeyMap keys;
    private final Messages messages;

    PhrasesPanel(
            DecisionViewModel decision,
            ObservableValue<Boolean> writing,
            KeyMap keys,
            Messages messages) {
        super(6, 6);
        this.decision = decision;
        this.keys = keys;
        this.messages = messages;
        setId("phrases");
        getStyleClass().add("palette");
        setAlignment(Pos.CENTER_LEFT);
        setPrefWrapLength(WIDEST);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        decision.questionsProperty().subscribe(this::offer);
        visibleProperty()
                .bind(
                        writing.flatMap(it ->
                                decision.questionsProperty()
                                        .map(asked -> it && !asked.quickPhrases().isEmpty())));
    }

    /// No wider than its phrases need.
    @Override
    protected double computePrefWidth(double height) {
        double needed = snappedLeftInset() + snappedRightInset();
        for (Node phrase : getManagedChildren()) {
            needed += snapSizeX(phrase.prefWidth(-1)) + getHgap();
        }
        return Math.min(WIDEST, Math.max(0, needed - getHgap()));
    }

    private void offer(Questions questions) {
        List<String> phrases = questions.quickPhrases();
        getChildren().clear();
        for (int number = 1; number <= phrases.size(); number++) {
            getChildren().add(chip(number, phrases.get(number - 1)));
        }
    }

    private Button chip(int number, String phrase) {
        Button chip = new Button(phrase);
        chip.setId("phrase-" + number);
        chip.setGraphic(new KeyCap(keys, LabelingActs.PHRASES.get(number - 1)));
        chip.getStyleClass().add("chip");
        chip.setTextOverrun(OverrunStyle.ELLIPSIS);
        chip.setMaxWidth(640);
        chip.setAccessibleText(messages.of("label.phrase.spoken", phrase));
        // The focus stays where one writes, so that the phrases stay too.
        chip.setFocusTraversable(false);
        chip.setOnAction(event -> decision.addPhrase(number));
        chip.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    event.consume();
                    decision.addPhrase(number);
                });
        return chip;
    }
}
