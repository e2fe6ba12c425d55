package org.pairwright.ui.agreement;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;

/// The figures of the labels that are looked at: found in the background, kept in sight while they
/// are found anew, and following what people label meanwhile.
final class FiguresViewModel {
    /// What there is to show.
    enum State {
        /// Whoever looks is not told what others said.
        KEPT,
        LOADING,
        /// Somebody did not want to wait.
        STOPPED,
        /// Nobody has labeled any pair.
        EMPTY,
        /// Nobody has labeled the pairs that are looked at.
        NOTHING_FOUND,
        SHOWN,
        FAILED
    }

    /// Which labels are looked at.
    ///
    /// @param conditions which the request's filter means
    record Wanted(AgreementRequest request, Conditions conditions) {}

    private final ProjectAudit audit;
    private final Supplier<Wanted> wanted;
    private final BiConsumer<Found, Wanted> told;
    private final Background background;
    private final Consumer<Runnable> settled;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);
    private final Following following = new Following();
    private Glance watch;

    /// @param wanted which labels to look at now
    /// @param told of what was found of them, before it is shown as a whole
    /// @param settled runs what it was given last, once nobody changed anything for a moment
    FiguresViewModel(
            ProjectAudit audit,
            Supplier<Wanted> wanted,
            BiConsumer<Found, Wanted> told,
            Background background,
            Consumer<Runnable> settled,
            Messages messages) {
        this.audit = audit;
        this.wanted = wanted;
        this.told = told;
        this.background = background;
        this.settled = settled;
        this.messages = messages;
        state = new ReadOnlyObjectWrapper<>(audit.isTold() ? State.LOADING : State.KEPT);
        watch = new Glance(background, reached::set);
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
        return busy.getReadOnlyProperty();
    }

    /// How far that is, from 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    /// Looks once nobody changed anything for a moment.
    void lookSoon() {
        Glance waiting = watched();
        settled.accept(() -> {
            if (!waiting.cancelled()) {
                look();
            }
        });
    }

    /// Lets go of what was being found out before.
    private Glance watched() {
        watch.stop();
        watch = new Glance(background, reached::set);
        return watch;
    }

    private static Progress progress(Glance watching) {
        return Progress.of(watching::report, watching::cancelled);
    }

    void look() {
        Glance watching = watched();
        Wanted now = wanted.get();
        reached.set(-1);
        busy.set(true);
        if (findings.get().isEmpty()) {
            state.set(State.LOADING);
        }
        background.run(
                () ->
                        Found.by(
                                audit,
                                messages,
                                now.request(),
                                now.conditions(),
                                progress(watching)),
                found -> found(found, now, watching),
                problem -> failed(problem, watching));
    }

    /// Looks anew where somebody has labeled since, at the headlines alone where all takes long.
    void lookIfNewer() {
        if (busy.get() || (state.get() != State.SHOWN && state.get() != State.EMPTY)) {
            return;
        }
        Glance watching = watch;
        background.run(
                audit::latest,
                now -> {
                    if (!watching.cancelled() && !busy.get()) {
                        switch (following.next(now, System.nanoTime())) {
                            case NOTHING -> {
                                // Nobody has labeled.
                            }
                            case HEADLINES -> lookAtHeadlines(now, watching);
                            case ALL -> look();
                        }
                    }
                },
                problem -> failed(problem, watching));
    }

    private void lookAtHeadlines(long latest, Glance watching) {
        AgreementRequest request = wanted.get().request();
        following.foundHeadlines(latest);
        background.run(
                () -> new LiveFigures(audit, messages).find(request, progress(watching)),
                figures -> {
                    if (!watching.cancelled() && !busy.get()) {
                        findings.set(findings.get().map(it -> it.withFigures(figures)));
                    }
                },
                problem -> failed(problem, watching));
    }

    private void found(Optional<Found> found, Wanted looked, Glance watching) {
        if (watching.cancelled()) {
            return;
        }
        busy.set(false);
        found.ifPresent(now -> {
            following.foundAll(now.latest(), now.begunNanos(), System.nanoTime());
            findings.set(Optional.of(now.findings()));
            told.accept(now, looked);
            state.set(
                    now.report().annotators().isEmpty()
                            ? looked.request().filter().equals(Filter.ALL)
                                    ? State.EMPTY
                                    : State.NOTHING_FOUND
                            : State.SHOWN);
        });
    }

    /// What is looked at could not be found out.
    void failed(Failure problem) {
        failed(problem, watch);
    }

    private void failed(Failure problem, Glance watching) {
        if (!watching.cancelled()) {
            busy.set(false);
            failure.set(Optional.of(problem));
            state.set(State.FAILED);
        }
    }

    /// Does not wait any longer; what was found before stays.
    void stop() {
        if (busy.get()) {
            watch.stop();
            busy.set(false);
            if (findings.get().isEmpty()) {
                state.set(State.STOPPED);
            }
        }
    }

    /// The project is left.
    void leave() {
        watch.stop();
    }
}
