package org.pairwright.ui.data;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SavedView;
import org.pairwright.service.DataService;
import org.pairwright.service.MarkingService;
import org.pairwright.service.ViewService;
import org.pairwright.service.scoring.ProjectScoring;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Dialogs;
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
    private final Navigator navigator;
    private final PairFinder finder;
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Map<String, String>> categoryNames =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final FilterViewModel filter;
    private final DetailsViewModel details;
    private final FacetsViewModel facets;
    private final IndexViewModel index;
    private final Picks picks = new Picks();
    private final BulkViewModel bulk;
    private final ScoringViewModel scoring;
    private final ViewsViewModel views;
    private final ShownColumns columns = new ShownColumns();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private boolean left;

    public DataViewModel(
            DataService service,
            MarkingService marking,
            ProjectScoring machines,
            ViewService saved,
            Background background,
            Navigator navigator,
            Dialogs dialogs) {
        this.service = service;
        this.background = background;
        this.navigator = navigator;
        finder = new PairFinder(service, background, this::conditions, this::clear, this::begun);
        views = new ViewsViewModel(saved, background, this::currentView, this::show);
        filter =
                new FilterViewModel(
                        service, ViewService.named(views::views), wanted -> finder.find());
        details =
                new DetailsViewModel(
                        service,
                        new PassagesViewModel(machines, background, finder::failed),
                        background,
                        dialogs::openAddress,
                        finder::failed);
        facets = new FacetsViewModel(service, background, filter::apply, finder::failed);
        index = new IndexViewModel(service, background, finder::find, finder::failed);
        bulk =
                new BulkViewModel(
                        marking,
                        background,
                        finder.lines(),
                        picks,
                        finder.lookingProperty()::get,
                        this::readAgain);
        scoring =
                new ScoringViewModel(
                        machines,
                        background,
                        () -> conditions().filter(),
                        finder.foundProperty()::get,
                        this::readAgain);
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
        return finder.stateProperty();
    }

    /// Which pairs were found.
    PairFinder finder() {
        return finder;
    }

    /// Which pairs are wanted.
    FilterViewModel filter() {
        return filter;
    }

    private Conditions conditions() {
        return filter.conditionsProperty().get();
    }

    /// How many pairs there are.
    ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
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

    ScoringViewModel scoring() {
        return scoring;
    }

    ViewsViewModel views() {
        return views;
    }

    ShownColumns columns() {
        return columns;
    }

    private SavedView currentView(String name) {
        return new SavedView(
                name,
                filter.expressionProperty().get(),
                finder.orderProperty().get(),
                columns.codes());
    }

    private void show(SavedView view) {
        filter.read(view.filter())
                .ifPresent(conditions -> {
                    columns.showOnly(view.columns());
                    finder.expect(view.order());
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
                        || !finder.orderProperty().get().equals(PairOrder.ADDED));
        finder.lines().readAgain();
        details.showAgain();
        facets.count(conditions());
    }

    /// Shows the pairs: those that were found before, where there are as many in all as then, read
    /// anew, else those that are found now.
    public void start() {
        record Read(long pairs, Map<String, String> categories) {}
        boolean before = stateProperty().get() == State.LISTED;
        // What became of an act is old news when somebody comes back, unless they never saw it.
        bulk.close();
        views.load();
        if (!before) {
            finder.find();
        }
        background.run(
                () -> new Read(service.total(), service.categoryNames()),
                read -> {
                    boolean others = read.pairs() != total.get();
                    total.set(read.pairs());
                    categoryNames.set(read.categories());
                    if (before && others) {
                        finder.find();
                    } else if (before) {
                        finder.lines().readAgain();
                        details.showAgain();
                    }
                },
                finder::failed);
    }

    /// Shows the pairs that an expression means.
    ///
    /// @param pair the one of them that is looked at; empty for none in particular
    public void start(String expression, OptionalLong pair) {
        filter.read(expression)
                .ifPresent(conditions -> {
                    finder.sought().want(pair);
                    finder.expect(PairOrder.ADDED);
                    filter.apply(conditions);
                });
        start();
    }

    /// Finds the pairs anew.
    void refresh() {
        finder.begin();
        start();
    }

    /// Whether pairs are being marked, or a machine looks at them.
    public boolean isBusy() {
        return bulk.stepProperty().get() == BulkViewModel.Step.RUNNING
                || scoring.stepProperty().get() == ScoringViewModel.Step.RUNNING;
    }

    /// The project is left: stops what is under way.
    public void leave() {
        left = true;
        finder.leave();
        facets.stop();
        index.stop();
        bulk.stop();
        scoring.stop();
    }

    private void clear() {
        picks.clear();
        bulk.close();
    }

    private void begun() {
        stale.set(false);
        details.clear();
        Conditions now = conditions();
        facets.count(now);
        if (!now.searched().isEmpty()) {
            index.offer();
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
}
