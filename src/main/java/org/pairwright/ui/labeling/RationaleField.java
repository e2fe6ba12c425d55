package org.pairwright.ui.labeling;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Question;
import org.pairwright.domain.SkipReason;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Texts;

/// Why: in one's own words, for a flag what to look at, and for a skip its reason.
final class RationaleField extends VBox {
    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final PartByPart parts;
    private final Messages messages;
    private final ReasonWords words;
    private final Button skipped = new Button();
    private final BoundField rationale;
    private final BoundField note;
    private final HBox notePart;
    private final HBox line = new HBox(8);
    private final PhrasesPanel phrases;
    private final BooleanBinding writing;

    /// @param parts makes what can wait until the texts are seen
    RationaleField(LabelingViewModel viewModel, KeyMap keys, Messages messages, PartByPart parts) {
        this.parts = parts;
        this.messages = messages;
        words = new ReasonWords(messages);
        DecisionViewModel decision = viewModel.answers().decision();
        rationale = new BoundField("rationale", decision::explain);
        note = new BoundField("flag-note", decision::note);
        notePart =
                part(
                        note,
                        new SimpleStringProperty(messages.of("label.flagNote.name")),
                        new KeyCap(keys, LabelingActs.FLAG_NOTE));
        phrases = new PhrasesPanel(decision, writingProperty(), keys, messages);
        skipped.setOnAction(event -> viewModel.answers().skip().skip());
        layOut(
                part(
                        rationale,
                        viewModel
                                .required()
                                .name(Question.RATIONALE, messages.of("label.rationale.name")),
                        new KeyCap(keys, LabelingActs.RATIONALE)),
                decision);
        rationale
                .accessibleTextProperty()
                .bind(
                        viewModel
                                .required()
                                .spoken(Question.RATIONALE, messages.of("label.rationale.name")));
        viewModel.deciding().whenWanted(Question.RATIONALE, this::write);
        lockWhile(viewModel.coveredProperty());
        viewModel.saidProperty().subscribe(this::show);
        writing = rationale.focusedProperty().or(note.focusedProperty());
        writing.subscribe(it -> pseudoClassStateChanged(WRITING, it));
    }

    private void layOut(HBox rationalePart, DecisionViewModel decision) {
        getStyleClass().addAll("card", "rationale");
        // The field stays where it is when they come above it.
        setAlignment(Pos.BOTTOM_LEFT);
        line.getStyleClass().add("rationale-line");
        line.setAlignment(Pos.CENTER_LEFT);
        skipped.setId("skipped");
        skipped.getStyleClass().add("chip");
        skipped.setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(skipped, new Insets(0, 0, 0, 8));
        rationale.setPromptText(messages.of("label.rationale.prompt"));
        note.setPromptText(messages.of("label.flagNote.prompt"));
        note.setAccessibleText(messages.of("label.flagNote.name"));
        rationalePart.visibleProperty().bind(decision.asks(Question.RATIONALE));
        parts.add(() -> line.getChildren().setAll(skipped, rationalePart, notePart));
        parts.add(() -> getChildren().setAll(phrases, line));
        // With nothing in it, the row is not there.
        visibleProperty()
                .bind(
                        rationalePart
                                .visibleProperty()
                                .or(notePart.visibleProperty())
                                .or(skipped.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }

    /// What was not read has no reasons.
    private void lockWhile(ObservableValue<Boolean> covered) {
        disableProperty().bind(covered);
    }

    private static HBox part(BoundField field, ObservableValue<String> name, KeyCap cap) {
        Label label = Texts.of("", "small", "muted");
        label.textProperty().bind(name);
        label.setMinWidth(USE_PREF_SIZE);
        HBox part = new HBox(8, field, label, cap);
        part.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox.setHgrow(part, Priority.ALWAYS);
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private void show(Judgment said) {
        skipped.setVisible(said.isSkip());
        skipped.setManaged(said.isSkip());
        skipped.setText(
                said.skipReason() == SkipReason.UNSTATED
                        ? messages.of("label.skip.unstated")
                        : messages.of("label.act.skip", words.of(said.skipReason())));
        notePart.setVisible(said.flagged());
        rationale.show(said.rationale());
        note.show(said.flagNote());
    }

    /// Whether the rationale is being written.
    ReadOnlyBooleanProperty writingProperty() {
        return rationale.focusedProperty();
    }

    void write() {
        focus(rationale);
    }

    /// Writes what to look at; only where the pair is flagged.
    void writeNote() {
        if (notePart.isVisible()) {
            focus(note);
        }
    }

    private void focus(BoundField field) {
        parts.finish();
        field.requestFocus();
        field.end();
    }
}
