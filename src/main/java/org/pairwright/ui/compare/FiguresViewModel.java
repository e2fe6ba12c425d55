package org.pairwright.ui.compare;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.compare.CompareRequest;
import org.pairwright.service.compare.ProjectComparison;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Inquiry;
import org.pairwright.ui.kit.Messages;

/// The figures of what is compared: found in the background, kept in sight while they are found
/// anew, and following what people label meanwhile.
final class FiguresViewModel {
    /// What there is to show.
    enum State {
        /// Whoever looks is not told who wrote what.
        KEPT,
        LOADING,
        /// Somebody did not want to wait.
        STOPPED,
        /// Nothing that was judged has a name to compare by.
        EMPTY,
        /// The same of the pairs that are looked at.
        NOTHING_FOUND,
        SHOWN,
        FAILED
    }

    /// What is compared.
    ///
    /// @param conditions which the request's filter means
    record Wanted(CompareRequest request, Conditions conditions) {}

    private final ProjectComparison comparison;
    private final Supplier<Wanted> wanted;
    private final BiConsumer<Found, Wanted> told;
    private final Consumer<Runnable> settled;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Inquiry inquiry;
    private long latest;

    /// @param wanted what to compare now
    /// @param told of what was found of it, before it is shown
    /// @param settled runs what it was given last, once nobody changed anything for a moment
    FiguresViewModel(
            ProjectComparison comparison,
            Supplier<Wanted> wanted,
            BiConsumer<Found, Wanted> told,
            Background background,
            Consumer<Runnable> settled,
            Messages messages) {
        this.comparison = comparison;
        this.wanted = wanted;
        this.told = told;
        this.settled = settled;
        this.messages = messages;
        state = new ReadOnlyObjectWrapper<>(comparison.isTold() ? State.LOADING : State.KEPT);
        inquiry = new Inquiry(background, this::showFailed);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What was found last; empty until then.
    ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// What went wrong, while [State#FAILED].
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether figures are being found.
    ReadOnlyBooleanProperty busyProperty() {
        return inquiry.busyProperty();
    }

    /// How far that is, from 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return inquiry.reachedProperty();
    }

    /// Looks once nobody changed anything for a moment.
    void lookSoon() {
        inquiry.soon(settled, this::look);
    }

    void look() {
        Wanted now = wanted.get();
        if (findings.get().isEmpty()) {
            state.set(State.LOADING);
        }
        inquiry.ask(
                watching ->
                        Found.by(
                                comparison,
                                messages,
                                now.request(),
                                now.conditions(),
                                Progress.of(watching::report, watching::cancelled)),
                found -> found.ifPresent(it -> show(it, now)));
    }

    private void show(Found found, Wanted looked) {
        latest = found.latest();
        told.accept(found, looked);
        findings.set(Optional.of(found.findings()));
        state.set(
                found.findings().names().isEmpty()
                        ? looked.request().filter().equals(Filter.ALL)
                                ? State.EMPTY
                                : State.NOTHING_FOUND
                        : State.SHOWN);
    }

    /// Looks anew where somebody has labeled since.
    void lookIfNewer() {
        if (isBusy() || (state.get() != State.SHOWN && state.get() != State.EMPTY)) {
            return;
        }
        inquiry.askBeside(
                watching -> comparison.latest(),
                now -> {
                    if (now != latest) {
                        look();
                    }
                });
    }

    private boolean isBusy() {
        return busyProperty().get();
    }

    /// What is looked at could not be found out.
    void failed(Failure problem) {
        inquiry.fail(problem);
    }

    private void showFailed(Failure problem) {
        failure.set(Optional.of(problem));
        state.set(State.FAILED);
    }

    /// Does not wait any longer; what was found before stays.
    void stop() {
        if (isBusy()) {
            inquiry.stop();
            if (findings.get().isEmpty()) {
                state.set(State.STOPPED);
            }
        }
    }

    /// The project is left.
    void leave() {
        inquiry.stop();
    }
}
