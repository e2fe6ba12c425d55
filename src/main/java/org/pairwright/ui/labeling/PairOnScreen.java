package org.pairwright.ui.labeling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Judgment;
import org.pairwright.service.LabelingTask;

/// The pair on the screen, what is set for it, and how long it has been there.
final class PairOnScreen {
    private final InstantSource clock;
    private final ActiveTime time;
    private final ReadOnlyObjectWrapper<Optional<LabelingTask>> task =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper();
    private Optional<LabelingTask> behind = Optional.empty();
    private final ReadOnlyObjectWrapper<Judgment> said =
            new ReadOnlyObjectWrapper<>(Judgment.EMPTY);
    private final ReadOnlyObjectWrapper<Duration> elapsed =
            new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final BooleanBinding unrecorded =
            Bindings.createBooleanBinding(this::isUnrecorded, task, said);
    private Instant shownAt;

    PairOnScreen(InstantSource clock) {
        this.clock = clock;
        time = new ActiveTime(clock);
        shownAt = clock.instant();
    }

    /// While it is covered, it has no texts: nothing can show, read out or copy them.
    ReadOnlyObjectProperty<Optional<LabelingTask>> taskProperty() {
        return task.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    /// What is set, laid out as on the screen.
    ReadOnlyObjectProperty<Judgment> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Whether something is set that is not recorded: a draft, or a change of what was decided.
    ObservableValue<Boolean> unrecordedProperty() {
        return unrecorded;
    }

    private boolean isUnrecorded() {
        return task.get()
                .filter(it ->
                        it.decided()
                                ? !it.judgment().equals(judgment())
                                : !said.get().equals(Judgment.EMPTY))
                .isPresent();
    }

    ReadOnlyObjectProperty<Duration> elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /// The pair's key; 0 while there is none.
    long pair() {
        return task.get().map(LabelingTask::pair).orElse(0L);
    }

    Instant shownAt() {
        return shownAt;
    }

    Duration active() {
        return time.elapsed();
    }

    /// What is set, as the store has it.
    Judgment judgment() {
        return task.get()
                .map(it -> Place.laidOut(said.get(), it.leftSide()))
                .orElse(Judgment.EMPTY);
    }

    /// Whether this is an earlier decision that nobody touched.
    boolean isUnchangedDecision() {
        return task.get()
                .filter(it -> it.decided() && it.judgment().equals(judgment()))
                .isPresent();
    }

    /// Puts a pair on the screen, with what is set for it.
    ///
    /// @param cover whether its texts are held back until [#reveal]
    void show(LabelingTask shown, boolean cover) {
        behind = Optional.of(shown);
        covered.set(cover);
        task.set(cover ? behind.map(LabelingTask::withoutTexts) : behind);
        said.set(Place.laidOut(shown.judgment(), shown.leftSide()));
        shownAt = clock.instant();
        time.restart();
        elapsed.set(Duration.ZERO);
    }

    void reveal() {
        covered.set(false);
        task.set(behind);
    }

    void clear() {
        behind = Optional.empty();
        covered.set(false);
        task.set(Optional.empty());
        said.set(Judgment.EMPTY);
    }

    /// Changes what is set.
    ///
    /// @return whether that made a difference
    boolean change(UnaryOperator<Judgment> with) {
        Judgment before = said.get();
        said.set(with.apply(before));
        return !said.get().equals(before);
    }

    void touch() {
        time.touch();
    }

    void tick() {
        elapsed.set(time.elapsed());
    }
}
