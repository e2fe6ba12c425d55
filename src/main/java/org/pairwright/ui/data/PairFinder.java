package org.pairwright.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SortField;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.DataService;
import org.pairwright.ui.data.DataViewModel.State;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Failure;

/// Looks for the pairs that a filter means, in an order: which were found, and how far it is.
final class PairFinder {
    private final DataService service;
    private final Background background;
    private final Background finding;
    private final Supplier<Conditions> wanted;
    private final Runnable over;
    private final Runnable begun;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<PairOrder> order =
            new ReadOnlyObjectWrapper<>(PairOrder.ADDED);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyLongWrapper found = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final PairList lines;
    private final Sought sought = new Sought();
    private Finding current = new Finding();

    /// @param wanted which pairs are
    /// @param over told before what was found is given up for what is found next
    /// @param begun told when that is looked for
    PairFinder(
            DataService service,
            Background background,
            Supplier<Conditions> wanted,
            Runnable over,
            Runnable begun) {
        this.service = service;
        this.background = background;
        this.wanted = wanted;
        this.over = over;
        this.begun = begun;
        finding = background.inOrder();
        LineReader reader =
                new LineReader(service, background.inOrder(), this::forget, this::failed);
        lines = new PairList(reader::read);
    }

    private void forget(List<PairLine> passed) {
        lines.forget(passed);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The lines that were found so far.
    PairList lines() {
        return lines;
    }

    /// The pair that is looked at once it is found.
    Sought sought() {
        return sought;
    }

    /// What the pairs can be put in order by.
    List<SortField> sorts() {
        return service.sorts();
    }

    /// Whether pairs are still looked for.
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PairOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// How much of the pairs has been gone through, up to 1.
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// How many pairs were found so far.
    ReadOnlyLongProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// What went wrong, while [State#FAILED].
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Puts the pairs in another order.
    void sort(PairOrder wanted) {
        if (!wanted.equals(order.get())) {
            order.set(wanted);
            find();
        }
    }

    /// Puts them in order by a field, the other way round where they are already.
    void sortBy(SortField field) {
        PairOrder now = order.get();
        sort(new PairOrder(field, now.field() == field && !now.descending()));
    }

    /// The order in which they are found from now on, where it can be told; what was found stays.
    void expect(PairOrder next) {
        order.set(service.sorts().contains(next.field()) ? next : PairOrder.ADDED);
    }

    /// Ends what is under way: an order that takes too long is given up, and of a search what was
    /// found so far stays.
    void stop() {
        if (!looking.get()) {
            return;
        }
        if (order.get().equals(PairOrder.ADDED)) {
            current.stop();
            looking.set(false);
            state.set(lines.isEmpty() ? State.NOTHING_FOUND : State.LISTED);
        } else {
            sort(PairOrder.ADDED);
        }
    }

    /// Nobody wants them any more.
    void leave() {
        current.stop();
    }

    /// Shows nothing until they are found anew.
    void begin() {
        state.set(State.LOADING);
    }

    /// Finds the pairs anew.
    void find() {
        current.stop();
        Finding mine = new Finding();
        current = mine;
        Filter meant = wanted.get().filter();
        PairOrder inOrder = order.get();
        over.run();
        lines.reset();
        sought.reset();
        found.set(0);
        share.set(0);
        looking.set(true);
        state.set(State.LOADING);
        begun.run();
        finding.run(
                () -> {
                    if (mine.isWanted()) {
                        service.find(meant, inOrder, (ids, part) -> take(mine, ids, part));
                    }
                    return mine;
                },
                this::finish,
                problem -> {
                    if (mine.isWanted()) {
                        failed(problem);
                    }
                });
    }

    /// Hands over what was found; called where it is looked for.
    private boolean take(Finding mine, long[] ids, double part) {
        background.onScreen(() -> {
            if (mine.isWanted()) {
                int before = lines.size();
                lines.append(ids);
                found.set(lines.size());
                share.set(part);
                if (!lines.isEmpty()) {
                    state.set(State.LISTED);
                }
                sought.look(ids, before);
            }
        });
        return mine.isWanted();
    }

    private void finish(Finding mine) {
        if (mine.isWanted()) {
            share.set(1);
            looking.set(false);
            state.set(
                    !lines.isEmpty()
                            ? State.LISTED
                            : wanted.get().all().isEmpty() ? State.EMPTY : State.NOTHING_FOUND);
        }
    }

    /// They can't be found or shown.
    void failed(Failure problem) {
        current.stop();
        share.set(1);
        looking.set(false);
        failure.set(Optional.of(problem));
        state.set(State.FAILED);
    }
}
