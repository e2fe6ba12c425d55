package org.pairwright.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a screen shows of figures that are found in the background: they stay in sight while they
/// are found anew, and follow what people label meanwhile.
///
/// @param <T> the figures
public final class Sight<T> {
    /// What there is to show.
    public enum State {
        /// Whoever looks is not told what others said, or who wrote what.
        KEPT,
        LOADING,
        /// Somebody did not want to wait.
        STOPPED,
        /// The project has nothing to find figures of.
        EMPTY,
        /// The pairs that are looked at have nothing.
        NOTHING_FOUND,
        SHOWN,
        FAILED
    }

    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Optional<T>> findings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Inquiry inquiry;

    /// @param told whether whoever looks may see figures
    public Sight(boolean told, Background background) {
        state = new ReadOnlyObjectWrapper<>(told ? State.LOADING : State.KEPT);
        inquiry = new Inquiry(background, this::showFailed);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What was found last; empty until then.
    public ReadOnlyObjectProperty<Optional<T>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// What went wrong, while [State#FAILED].
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether figures are being found.
    public ReadOnlyBooleanProperty busyProperty() {
        return inquiry.busyProperty();
    }

    /// How far that is, from 0 to 1; less than 0 while it is unknown.
    public ReadOnlyDoubleProperty reachedProperty() {
        return inquiry.reachedProperty();
    }

    /// Looks once nobody changed anything for a moment, unless it is looked or stopped before.
    ///
    /// @param settled runs what it was given last, once that is so
    public void soon(Consumer<Runnable> settled, Runnable look) {
        inquiry.soon(settled, look);
    }

    /// As [Inquiry#ask].
    ///
    /// @param found shows what came of it
    public <F> void look(Function<Glance, F> work, Consumer<F> found) {
        if (findings.get().isEmpty()) {
            state.set(State.LOADING);
        }
        inquiry.ask(work, found);
    }

    /// As [Inquiry#askBeside].
    public <F> void lookBeside(Function<Glance, F> work, Consumer<F> found) {
        inquiry.askBeside(work, found);
    }

    /// Shows what was found.
    ///
    /// @param found the state that it comes to
    public void show(T shown, State found) {
        findings.set(Optional.of(shown));
        state.set(found);
    }

    /// Shows what is known better by now.
    public void mend(UnaryOperator<T> mended) {
        findings.set(findings.get().map(mended));
    }

    /// Whether figures are in sight, none are on their way, and they can follow what changes.
    public boolean isAtRest() {
        return !busyProperty().get() && (state.get() == State.SHOWN || state.get() == State.EMPTY);
    }

    /// What is looked at could not be found out.
    public void fail(Failure problem) {
        inquiry.fail(problem);
    }

    private void showFailed(Failure problem) {
        failure.set(Optional.of(problem));
        state.set(State.FAILED);
    }

    /// Does not wait any longer; what was found before stays.
    public void stop() {
        if (busyProperty().get()) {
            inquiry.stop();
            if (findings.get().isEmpty()) {
                state.set(State.STOPPED);
            }
        }
    }

    /// The project is left.
    public void leave() {
        inquiry.stop();
    }
}
