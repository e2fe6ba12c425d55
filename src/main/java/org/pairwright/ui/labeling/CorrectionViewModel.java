package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Background;

/// Writing what a response should have said. Each letter is part of the draft at once; it is
/// recorded with the decision.
final class CorrectionViewModel {
    /// What is edited.
    ///
    /// @param text what stands in the editor when it opens: the correction, else the original
    record Editing(Place place, String original, String text) {}

    private final DecisionViewModel decision;
    private final ObservableValue<Optional<LabelingTask>> task;
    private final ObservableValue<Boolean> covered;
    private final Background background;
    private final ReadOnlyObjectWrapper<CorrectionText> preview =
            new ReadOnlyObjectWrapper<>(CorrectionText.NONE);
    private final ReadOnlyObjectWrapper<Optional<Editing>> editing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private long asked;

    CorrectionViewModel(
            DecisionViewModel decision,
            ObservableValue<Optional<LabelingTask>> task,
            ObservableValue<Boolean> covered,
            Background background) {
        this.decision = decision;
        this.task = task;
        this.covered = covered;
        this.background = background;
        open.bind(editing.map(Optional::isPresent));
    }

    /// What the editor was opened with; empty while it is closed.
    ReadOnlyObjectProperty<Optional<Editing>> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// How the text reads, and what was changed, as of the last [#preview].
    ReadOnlyObjectProperty<CorrectionText> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether the project asks for corrections.
    ObservableValue<Boolean> askedProperty() {
        return decision.asks(Question.CORRECTION);
    }

    /// Whether the response at a place was corrected, as that changes.
    ObservableValue<Boolean> isCorrected(Place place) {
        return decision.saidProperty().map(it -> !it.corrections().of(place.side()).isEmpty());
    }

    /// Corrects the response that is preferred, the left one where neither is.
    void open() {
        open(
                decision.saidProperty().getValue().preference() == Preference.B
                        ? Place.RIGHT
                        : Place.LEFT);
    }

    void open(Place place) {
        if (askedProperty().getValue() && !covered.getValue()) {
            task.getValue().ifPresent(it -> edit(place, it));
        }
    }

    private void edit(Place place, LabelingTask pair) {
        String original = (place == Place.LEFT ? pair.left() : pair.right()).content();
        String written = decision.saidProperty().getValue().corrections().of(place.side());
        editing.set(
                Optional.of(new Editing(place, original, written.isEmpty() ? original : written)));
    }

    /// Takes what now stands in the editor.
    void write(String text) {
        editing.get()
                .ifPresent(
                        it -> decision.correct(it.place(), text.equals(it.original()) ? "" : text));
    }

    /// Makes the preview of what now stands in the editor.
    void preview(String text) {
        long number = ++asked;
        editing.get()
                .ifPresent(it ->
                        background.run(
                                () -> CorrectionText.of(it.original(), text),
                                made -> {
                                    // Of two that were asked for, the later one holds.
                                    if (number == asked) {
                                        preview.set(made);
                                    }
                                },
                                // The text itself is in the editor; why is in the log.
                                failed -> preview.set(CorrectionText.NONE)));
    }

    /// Gives the correction up and shows the original in the editor.
    void restore() {
        editing.get()
                .ifPresent(it -> {
                    decision.correct(it.place(), "");
                    editing.set(Optional.of(new Editing(it.place(), it.original(), it.original())));
                });
    }

    void close() {
        asked++;
        editing.set(Optional.empty());
    }
}
