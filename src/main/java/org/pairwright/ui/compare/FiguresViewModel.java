package org.pairwright.ui.compare;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.compare.CompareRequest;
import org.pairwright.service.compare.ProjectComparison;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Sight;
import org.pairwright.ui.kit.Sight.State;

/// The figures of what is compared: found in the background, kept in sight while they are found
/// anew, and following what people label meanwhile.
final class FiguresViewModel {
    /// What is compared.
    ///
    /// @param conditions which the request's filter means
    record Wanted(CompareRequest request, Conditions conditions) {}

    private final ProjectComparison comparison;
    private final Supplier<Wanted> wanted;
    private final BiConsumer<Found, Wanted> told;
    private final Consumer<Runnable> settled;
    private final Messages messages;
    private final Sight<Findings> sight;
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
        sight = new Sight<>(comparison.isTold(), background);
    }

    /// What the screen shows of them.
    Sight<Findings> sight() {
        return sight;
    }

    /// Looks once nobody changed anything for a moment.
    void lookSoon() {
        sight.soon(settled, this::look);
    }

    void look() {
        Wanted now = wanted.get();
        sight.look(
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
        sight.show(
                found.findings(),
                found.findings().names().isEmpty()
                        ? looked.request().filter().equals(Filter.ALL)
                                ? State.EMPTY
                                : State.NOTHING_FOUND
                        : State.SHOWN);
    }

    /// Looks anew where somebody has labeled since.
    void lookIfNewer() {
        if (sight.isAtRest()) {
            sight.lookBeside(
                    watching -> comparison.latest(),
                    now -> {
                        if (now != latest) {
                            look();
                        }
                    });
        }
    }
}
