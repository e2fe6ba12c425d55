package org.pairwright.ui.agreement;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Sight;
import org.pairwright.ui.kit.Sight.State;

/// The figures of the labels that are looked at: found in the background, kept in sight while they
/// are found anew, and following what people label meanwhile.
final class FiguresViewModel {
    /// Which labels are looked at.
    ///
    /// @param conditions which the request's filter means
    record Wanted(AgreementRequest request, Conditions conditions) {}

    private final ProjectAudit audit;
    private final Supplier<Wanted> wanted;
    private final BiConsumer<Found, Wanted> told;
    private final Consumer<Runnable> settled;
    private final Messages messages;
    private final Sight<Findings> sight;
    private final ReadOnlyObjectWrapper<List<FirstFigure>> first =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Following following = new Following();

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
        this.settled = settled;
        this.messages = messages;
        sight = new Sight<>(audit.isTold(), background);
    }

    /// What the screen shows of them.
    Sight<Findings> sight() {
        return sight;
    }

    /// What is known while all else is still being found out; empty where that takes a moment.
    ReadOnlyObjectProperty<List<FirstFigure>> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /// Looks once nobody changed anything for a moment.
    void lookSoon() {
        sight.soon(settled, this::look);
    }

    private static Progress progress(Glance watching) {
        return Progress.of(watching::report, watching::cancelled);
    }

    void look() {
        Wanted now = wanted.get();
        first.set(List.of());
        sight.look(
                watching ->
                        Found.by(
                                audit,
                                messages,
                                now.request(),
                                now.conditions(),
                                known -> watching.show(() -> first.set(known)),
                                progress(watching)),
                found -> found.ifPresent(it -> show(it, now)));
    }

    private void show(Found found, Wanted looked) {
        following.foundAll(found.latest(), found.begunNanos(), System.nanoTime());
        told.accept(found, looked);
        sight.show(
                found.findings(),
                found.report().annotators().isEmpty()
                        ? looked.request().filter().equals(Filter.ALL)
                                ? State.EMPTY
                                : State.NOTHING_FOUND
                        : State.SHOWN);
    }

    /// Looks anew where somebody has labeled since, at the headlines alone where all takes long.
    void lookIfNewer() {
        if (!sight.isAtRest()) {
            return;
        }
        sight.lookBeside(
                watching -> audit.latest(),
                now -> {
                    switch (following.next(now, System.nanoTime())) {
                        case NOTHING -> {
                            // Nobody has labeled.
                        }
                        case HEADLINES -> lookAtHeadlines(now);
                        case ALL -> look();
                    }
                });
    }

    private void lookAtHeadlines(long latest) {
        AgreementRequest request = wanted.get().request();
        following.foundHeadlines(latest);
        sight.lookBeside(
                watching -> new LiveFigures(audit).find(request, progress(watching)),
                figures -> sight.mend(it -> it.withFigures(figures)));
    }
}
