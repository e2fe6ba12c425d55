package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys in groups, with a search field; each can be changed by pressing another.
public final class KeyList extends VBox {
    /// A row, as in the style sheet; a group's name is as high.
    private static final double ROW = 36;

    /// From here on there is room for two columns.
    private static final double WIDE = 760;

    /// So many rows are made in one task.
    private static final int AT_ONCE = 8;

    private final KeyListViewModel viewModel;
    private final Messages messages;
    private final TextField search = new TextField();
    private final HBox columns = new HBox(40);
    private final HBox foot = new HBox(8);
    private final PartByPart parts = new PartByPart();
    private boolean wide;

    public KeyList(KeyListViewModel viewModel, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.messages = messages;
        layOut();
        parts.begin();
        viewModel.groupsProperty().subscribe(groups -> show());
        viewModel.askingProperty().subscribe((before, asking) -> showAll());
        viewModel.clashProperty().subscribe((before, clash) -> showAll());
        widthProperty().subscribe(width -> fit(width.doubleValue() >= WIDE));
        search.textProperty().bindBidirectional(viewModel.queryProperty());
    }

    private void layOut() {
        setId("key-list");
        getStyleClass().add("key-list");
        search.setId("key-search");
        search.setPromptText(messages.of("keys.list.search"));
        search.setAccessibleText(messages.of("keys.list.search"));
        columns.getStyleClass().add("key-columns");
        WholeRows rows = new WholeRows(Page.scrolled(columns));
        VBox.setVgrow(rows, Priority.ALWAYS);
        KeyReset reset = new KeyReset(viewModel, messages);
        HBox.setHgrow(reset, Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("key-foot");
        foot.getChildren().setAll(reset);
        getChildren().setAll(search, rows, foot);
    }

    /// Puts something at the right of the line at the bottom.
    public void addToFoot(Node... more) {
        foot.getChildren().addAll(more);
    }

    /// Where one begins to type.
    public void focusSearch() {
        search.requestFocus();
    }

    private void fit(boolean wide) {
        if (this.wide != wide) {
            this.wide = wide;
            show();
        }
    }

    /// What is asked of a row stands in it at once.
    private void showAll() {
        show();
        parts.finish();
    }

    private void show() {
        parts.forget();
        List<KeyListViewModel.Group> groups = viewModel.groupsProperty().get();
        if (groups.isEmpty()) {
            columns.getChildren().setAll(Texts.of(messages.of("keys.list.none"), "muted"));
            return;
        }
        int first = wide ? half(groups) : groups.size();
        List<Node> shown = new ArrayList<>();
        shown.add(column(groups.subList(0, first)));
        if (wide) {
            shown.add(column(groups.subList(first, groups.size())));
        }
        columns.getChildren().setAll(shown);
    }

    /// How many groups hold half of what there is.
    private static int half(List<KeyListViewModel.Group> groups) {
        int all = groups.stream().mapToInt(KeyListViewModel.Group::lines).sum();
        int taken = 0;
        int count = 0;
        while (2 * taken < all) {
            taken += groups.get(count).lines();
            count++;
        }
        return count;
    }

    private Node column(List<KeyListViewModel.Group> groups) {
        VBox column = new VBox();
        // Both are as wide, whatever is in them.
        column.setMinWidth(0);
        column.setPrefWidth(1);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinHeight(ROW * groups.stream().mapToInt(KeyListViewModel.Group::lines).sum());
        groups.forEach(group -> add(column, group));
        return column;
    }

    /// A few rows at a time.
    private void add(VBox column, KeyListViewModel.Group group) {
        parts.soon(() ->
                column.getChildren().add(Texts.of(group.name(), "card-title", "key-group-name")));
        for (int first = 0; first < group.rows().size(); first += AT_ONCE) {
            List<KeyListViewModel.Row> rows =
                    group.rows().subList(first, Math.min(first + AT_ONCE, group.rows().size()));
            parts.soon(() -> rows.forEach(row -> column.getChildren().addAll(lines(row))));
        }
        parts.soon(() ->
                group.fixed()
                        .forEach(key -> column.getChildren().add(KeyRow.fixed(key, messages))));
    }

    private List<Node> lines(KeyListViewModel.Row row) {
        List<Node> lines = new ArrayList<>();
        lines.add(new KeyRow(viewModel, messages, row));
        viewModel
                .clashProperty()
                .get()
                .filter(clash -> clash.wanted().equals(row.act()))
                .ifPresent(clash -> lines.add(KeyRow.refusal(viewModel, messages, clash)));
        return lines;
    }

    /// Cuts no row in two at the bottom, as long as nothing is scrolled.
    private static final class WholeRows extends Region {
        private final ScrollPane scroll;

        WholeRows(ScrollPane scroll) {
            this.scroll = scroll;
            getChildren().setAll(scroll);
        }

        @Override
        protected void layoutChildren() {
            double whole = Math.max(1, Math.floor(getHeight() / ROW)) * ROW;
            scroll.resizeRelocate(0, 0, getWidth(), whole);
        }
    }
}
