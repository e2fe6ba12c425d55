package org.pairwright.ui.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.SortField;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.DataService;
import org.pairwright.service.MarkingService;
import org.pairwright.service.ViewService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Navigator;

/// Which pairs are shown, in what order, and which of them is looked at.
public final class DataViewModel {
    /// What the screen shows.
    public enum State {
        LOADING,
        /// The project has no pairs.
        EMPTY,
        LISTED,
        /// No pair is as the filter wants it.
        NOTHING_FOUND,
        FAILED
    }

    private final DataService service;
    private final Background background;
    private final Background finding;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<PairOrder> order =
            new ReadOnlyObjectWrapper<>(PairOrder.ADDED);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyLongWrapper found = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, String>> categoryNames =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final FilterViewModel filter;
    private final PairList lines;
    private final DetailsViewModel details;
    private final FacetsViewModel facets;
    private final IndexViewModel index;
    private final Picks picks = new Picks();
    private final BulkViewModel bulk;
    private final ViewsViewModel views;
    private final ShownColumns columns = new ShownColumns();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final Sought sought = new Sought();
    private Finding current = new Finding();
    private boolean left;

    public DataViewModel(
            DataService service,
            MarkingService marking,
            ViewService saved,
            Background background,
            Navigator navigator,
            Dialogs dialogs) {
        this.service = service;
        this.background = background;
        this.navigator = navigator;
        finding = background.inOrder();
        LineReader reader =
                new LineReader(service, background.inOrder(), this::forget, this::failed);
        lines = new PairList(reader::read);
        views = new ViewsViewModel(saved, background, this::currentView, this::show);
        filter = new FilterViewModel(service, ViewService.named(views::views), wanted -> find());
        details = new DetailsViewModel(service, background, dialogs::openAddress, this::failed);
        facets = new FacetsViewModel(service, background, filter::apply, this::failed);
        index = new IndexViewModel(service, background, this::find, this::failed);
        bulk = new BulkViewModel(marking, background, lines, picks, looking::get, this::readAgain);
        // They stand at one place.
        facets.openProperty()
                .subscribe(open -> {
                    if (open) {
                        views.close();
                    }
                });
        views.openProperty()
                .subscribe(open -> {
                    if (open && facets.openProperty().get()) {
                        facets.toggle();
                    }
                });
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The lines that were found so far.
    PairList lines() {
        return lines;
    }

    /// Which pairs are wanted.
    FilterViewModel filter() {
        return filter;
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

    /// How many pairs there are.
    ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// What went wrong, while [State#FAILED].
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What hazard categories are called, by their codes.
    ReadOnlyObjectProperty<Map<String, String>> categoryNamesProperty() {
        return categoryNames.getReadOnlyProperty();
    }

    DetailsViewModel details() {
        return details;
    }

    FacetsViewModel facets() {
        return facets;
    }

    IndexViewModel index() {
        return index;
    }

    /// Which lines are selected for an act.
    Picks picks() {
        return picks;
    }

    BulkViewModel bulk() {
        return bulk;
    }

    ViewsViewModel views() {
        return views;
    }

    ShownColumns columns() {
        return columns;
    }

    private SavedView currentView(String name) {
        return new SavedView(name, filter.expressionProperty().get(), order.get(), columns.codes());
    }

    private void show(SavedView view) {
        filter.read(view.filter())
                .ifPresent(conditions -> {
                    columns.showOnly(view.columns());
                    order.set(
                            service.sorts().contains(view.order().field())
                                    ? view.order()
                                    : PairOrder.ADDED);
                    filter.apply(conditions);
                });
    }

    /// Whether pairs were changed since they were found, so that they may no longer be as the
    /// filter wants them, or in their order.
    ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    private void readAgain() {
        if (left) {
            return;
        }
        stale.set(
                !filter.expressionProperty().get().isEmpty()
                        || !order.get().equals(PairOrder.ADDED));
        lines.readAgain();
        details.showAgain();
        facets.count(filter.conditionsProperty().get());
    }

    /// Shows the pairs: those that were found before, where there are as many in all as then, read
    /// anew, else those that are found now.
    public void start() {
        record Read(long pairs, Map<String, String> categories) {}
        boolean before = state.get() == State.LISTED;
        // What became of an act is old news when somebody comes back, unless they never saw it.
        bulk.close();
        views.load();
        if (!before) {
            find();
        }
        background.run(
                () -> new Read(service.total(), service.categoryNames()),
                read -> {
                    boolean others = read.pairs() != total.get();
                    total.set(read.pairs());
                    categoryNames.set(read.categories());
                    if (before && others) {
                        find();
                    } else if (before) {
                        lines.readAgain();
                        details.showAgain();
                    }
                },
                this::failed);
    }

    /// Shows the pairs that an expression means.
    ///
    /// @param pair the one of them that is looked at; empty for none in particular
    public void start(String expression, OptionalLong pair) {
        filter.read(expression)
                .ifPresent(conditions -> {
                    sought.want(pair);
                    order.set(PairOrder.ADDED);
                    filter.apply(conditions);
                });
        start();
    }

    /// The pair that is looked at once it is found.
    Sought sought() {
        return sought;
    }

    /// Finds the pairs anew.
    void refresh() {
        state.set(State.LOADING);
        start();
    }

    /// Whether pairs are being marked.
    public boolean isBusy() {
        return bulk.stepProperty().get() == BulkViewModel.Step.RUNNING;
    }

    /// The project is left: stops what is under way.
    public void leave() {
        left = true;
        current.stop();
        facets.stop();
        index.stop();
        bulk.stop();
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

    private void find() {
        current.stop();
        Finding mine = new Finding();
        current = mine;
        Conditions conditions = filter.conditionsProperty().get();
        Filter meant = conditions.filter();
        PairOrder wanted = order.get();
        picks.clear();
        bulk.close();
        lines.reset();
        sought.reset();
        found.set(0);
        stale.set(false);
        share.set(0);
        looking.set(true);
        details.clear();
        state.set(State.LOADING);
        facets.count(conditions);
        if (!conditions.searched().isEmpty()) {
            index.offer();
        }
        finding.run(
                () -> {
                    if (mine.isWanted()) {
                        service.find(meant, wanted, (ids, part) -> take(mine, ids, part));
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
                            : filter.expressionProperty().get().isEmpty()
                                    ? State.EMPTY
                                    : State.NOTHING_FOUND);
        }
    }

    /// Looks at the pair of a line.
    void look(Optional<PairLine> line) {
        line.ifPresentOrElse(it -> details.show(it.pair()), details::clear);
    }

    /// Goes to a pair on the Label screen.
    void open(PairLine line) {
        navigator.showPair(line.pair());
    }

    /// Lets a person choose files to import.
    void importFiles() {
        navigator.chooseFiles();
    }

    private void forget(List<PairLine> passed) {
        lines.forget(passed);
    }

    private void failed(Failure problem) {
        current.stop();
        share.set(1);
        looking.set(false);
        failure.set(Optional.of(problem));
        state.set(State.FAILED);
    }
}
