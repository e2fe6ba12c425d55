package org.pairwright.ui.labeling;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.pairwright.domain.Questions;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;

/// The project's quick phrases, over the field while the rationale is written.
final class PhrasesPanel extends FlowPane {
    /// Longer ones are cut, so that a few lines hold them all.
    private static final double WIDEST = 320;

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
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        decision.questionsProperty().subscribe(this::offer);
        visibleProperty()
                .bind(
                        writing.flatMap(it ->
                                decision.questionsProperty()
                                        .map(asked -> it && !asked.quickPhrases().isEmpty())));
        managedProperty().bind(visibleProperty());
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
        // Behind the words, as on the reasons to skip.
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("chip");
        chip.setTextOverrun(OverrunStyle.ELLIPSIS);
        chip.setMaxWidth(WIDEST);
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
