package org.pairwright.ui.data;

import java.time.ZoneId;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.ui.data.DataViewModel.State;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;
import org.pairwright.ui.kit.Screen;

/// A table of all pairs, with search and filters above it and everything known of one pair beside
/// it.
public final class DataView implements Screen {
    /// So wide that the table has room between both of what can stand beside it.
    private static final double WIDE = 1_340;

    private final DataViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;
    private final FilterBar filters;
    private final FacetPane facets;
    private final DataTable table;
    private final ViewsPane views;
    private final DataNotices instead;
    private final StackPane middle = new StackPane();
    private final VBox body;
    private final HBox foot;
    private final BooleanProperty detailsShown = new SimpleBooleanProperty(true);
    private final Acts acts = new Acts();

    /// @param notices where it says what became of an act once somebody went elsewhere
    public DataView(
            DataViewModel viewModel, Notices notices, KeyMap keys, Messages messages, ZoneId zone) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        DataWords words =
                new DataWords(messages, zone, () -> viewModel.categoryNamesProperty().get());
        table = new DataTable(viewModel, words, messages);
        facets = new FacetPane(viewModel.facets(), table::requestFocus, words, messages);
        filters =
                new FilterBar(
                        viewModel,
                        table::requestFocus,
                        this::toggleViews,
                        () -> acts.perform(DataActs.BULK),
                        () -> acts.perform(DataActs.SCORE),
                        keys,
                        messages);
        views = new ViewsPane(viewModel.views(), table::requestFocus, messages);
        instead = new DataNotices(viewModel, messages);
        body = laidOut(words);
        addActs();
        foot = footLine();
        viewModel.stateProperty().subscribe(this::show);
        BulkWords told = new BulkWords(messages);
        viewModel
                .bulk()
                .tellElsewhere(
                        it -> notices.say(messages.of("data.told.elsewhere", told.told(it))));
        body.sceneProperty().subscribe(scene -> viewModel.bulk().show(scene != null));
    }

    private VBox laidOut(DataWords words) {
        DetailPane details =
                new DetailPane(viewModel.details(), table::requestFocus, words, messages);
        details.managedProperty().bind(details.visibleProperty());
        table.getStyleClass().add("card");
        table.fill();
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        HBox below = new HBox(12, views, facets, middle, details);
        VBox.setVgrow(below, Priority.ALWAYS);
        BulkPanel bulk = new BulkPanel(viewModel.bulk(), table::requestFocus, keys, messages);
        ScoringPanel scoring = new ScoringPanel(viewModel.scoring(), table::requestFocus, messages);
        VBox whole = new VBox(12, filters, bulk, scoring, below);
        whole.setId("data");
        whole.getStyleClass().add("data");
        details.takeShareOf(whole.widthProperty());
        details.visibleProperty()
                .bind(
                        detailsShown
                                .and(viewModel.stateProperty().isEqualTo(State.LISTED))
                                .and(
                                        whole.widthProperty()
                                                .greaterThan(WIDE)
                                                .or(
                                                        facets.visibleProperty()
                                                                .or(views.visibleProperty())
                                                                .not())));
        return whole;
    }

    private void addActs() {
        ObservableValue<Boolean> listed = viewModel.stateProperty().map(it -> it == State.LISTED);
        ObservableValue<Boolean> some = viewModel.stateProperty().map(it -> it != State.EMPTY);
        acts.add(DataActs.SEARCH, some, filters::goToSearch)
                .add(DataActs.FILTERS, some, this::toggleFacets)
                .add(DataActs.EXPRESSION, some, filters::goToExpression)
                .add(
                        DataActs.CLEAR,
                        viewModel.filter().expressionProperty().map(it -> !it.isEmpty()),
                        viewModel.filter()::clear)
                .add(DataActs.STOP, viewModel.finder().lookingProperty(), viewModel.finder()::stop)
                .add(DataActs.SORT, listed, table::chooseOrder)
                .add(DataActs.COLUMNS, listed, table::chooseColumns)
                .add(DataActs.OPEN, listed, table::open)
                .add(DataActs.DETAILS, listed, this::toggleDetails)
                .add(DataActs.REVEAL, listed, viewModel.details()::reveal)
                .add(
                        DataActs.PASSAGES,
                        listed.map(it -> it && viewModel.details().passages().isAllowed()),
                        viewModel.details().passages()::toggle)
                .add(DataActs.REFRESH, viewModel::refresh)
                .add(DataActs.INDEX, some, viewModel.index()::toggle)
                .add(DataActs.VIEWS, some, this::toggleViews)
                .add(DataActs.SAVE_VIEW, some, this::saveView);
        addBulkActs(listed);
    }

    private void addBulkActs(ObservableValue<Boolean> listed) {
        BulkViewModel bulk = viewModel.bulk();
        ObservableValue<Boolean> marking =
                listed.flatMap(it ->
                        viewModel
                                .finder()
                                .lookingProperty()
                                .map(looking -> it && !looking && bulk.isAllowed()));
        acts.add(DataActs.PICK, listed, table::pick)
                .add(
                        DataActs.PICK_ALL,
                        listed,
                        () -> viewModel.picks().all(viewModel.finder().lines().size()))
                .add(
                        DataActs.PICK_NONE,
                        viewModel.picks().countProperty().map(it -> it.intValue() > 0),
                        viewModel.picks()::clear)
                .add(DataActs.BULK, marking, bulk::open);
        for (BulkMark mark : BulkMark.values()) {
            acts.add(DataActs.of(mark), marking, () -> bulk.open(mark));
        }
        ObservableValue<Boolean> scoring =
                listed.flatMap(it ->
                        viewModel
                                .finder()
                                .lookingProperty()
                                .map(looking -> it && !looking && viewModel.scoring().isAllowed()));
        acts.add(
                DataActs.SCORE,
                scoring,
                () -> {
                    bulk.close();
                    viewModel.scoring().open();
                });
        ObservableValue<Boolean> allowed = viewModel.stateProperty().map(state -> bulk.isAllowed());
        acts.add(DataActs.UNDO, allowed, bulk::undo).add(DataActs.REDO, allowed, bulk::redo);
    }

    /// Without those that stand on a field or button.
    private HBox footLine() {
        return FootKey.line(
                key(DataActs.FILTERS, "data.foot.filters"),
                key(DataActs.OPEN, "data.foot.open"),
                key(DataActs.PICK, "data.foot.pick"),
                key(DataActs.UNDO, "data.foot.undo"),
                key(DataActs.CLEAR, "data.foot.clear"),
                key(DataActs.SORT, "data.foot.sort"),
                key(DataActs.COLUMNS, "data.foot.columns"),
                key(DataActs.DETAILS, "data.foot.details"),
                key(DataActs.PASSAGES, "data.foot.passages"));
    }

    private FootKey key(Act act, String does) {
        return new FootKey(keys, act, acts.possible(act), messages.of(does));
    }

    private void toggleViews() {
        viewModel.views().toggle();
        if (viewModel.views().openProperty().get()) {
            views.focusList();
        } else {
            table.requestFocus();
        }
    }

    private void saveView() {
        if (!viewModel.views().openProperty().get()) {
            toggleViews();
        }
        views.focusName();
    }

    private void toggleFacets() {
        viewModel.facets().toggle();
        if (viewModel.facets().openProperty().get()) {
            facets.focusList();
        } else {
            table.requestFocus();
        }
    }

    /// Where there is no room for both, they take the place of the values to filter by.
    private void toggleDetails() {
        boolean inTheWay = body.getWidth() <= WIDE && (facets.isVisible() || views.isVisible());
        if (inTheWay) {
            viewModel.views().close();
            if (facets.isVisible()) {
                viewModel.facets().toggle();
            }
        }
        detailsShown.set(inTheWay || !detailsShown.get());
        if (!facets.isVisible() && !views.isVisible()) {
            table.requestFocus();
        }
    }

    private void show(State state) {
        filters.setDisable(state == State.EMPTY);
        middle.getChildren()
                .setAll(
                        switch (state) {
                            case LOADING, LISTED -> table;
                            case EMPTY -> instead.empty();
                            case NOTHING_FOUND -> instead.nothing();
                            case FAILED -> instead.failed();
                        });
        if (state == State.LISTED) {
            table.chooseFirst();
            if (!filters.hasFocus() && !facets.isFocusWithin() && !views.isFocusWithin()) {
                table.requestFocus();
            }
        }
    }

    @Override
    public Parent body() {
        return body;
    }

    @Override
    public Node foot() {
        return foot;
    }

    @Override
    public Acts acts() {
        return acts;
    }
}
