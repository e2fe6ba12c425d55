package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
    private static final int AT_ONCE = 5;

    /// So many that were found, in one task all the same.
    private static final int FEW = 40;

    /// Some lines of a column, to be made together.
    ///
    /// @param from how many lines stand above them
    private record Piece(int from, Runnable make) {}

    private final KeyListViewModel viewModel;
    private final Messages messages;
    private final TextField search = new TextField();
    private final HBox columns = new HBox(40);
    private final WholeRows rows = new WholeRows(Page.scrolled(columns));
    private final HBox foot = new HBox(8);
    private final PartByPart parts = new PartByPart();
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private boolean wide;

    public KeyList(KeyListViewModel viewModel, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.messages = messages;
        layOut();
        parts.begin();
        viewModel.groupsProperty().subscribe(this::showFound);
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
        VBox.setVgrow(rows, Priority.ALWAYS);
        KeyReset reset = new KeyReset(viewModel, messages);
        HBox.setHgrow(reset, Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("key-foot");
        foot.getChildren().setAll(reset);
        getChildren().setAll(search, rows, foot);
    }

    /// Whether all is there that can be seen without scrolling. From then on it is.
    public ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
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

    /// A few that were looked for stand there together.
    private void showFound(List<KeyListViewModel.Group> groups) {
        show();
        if (lines(groups) <= FEW) {
            parts.finish();
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
        List<Piece> pieces = new ArrayList<>();
        List<Node> shown = new ArrayList<>();
        shown.add(column(groups.subList(0, first), pieces));
        if (wide) {
            shown.add(column(groups.subList(first, groups.size()), pieces));
        }
        columns.getChildren().setAll(shown);
        make(pieces);
    }

    /// From the top down, in both columns.
    private void make(List<Piece> pieces) {
        pieces.sort(Comparator.comparingInt(Piece::from));
        for (Piece piece : pieces) {
            parts.soon(() -> {
                noteFilled(piece.from());
                piece.make().run();
            });
        }
        parts.soon(() -> noteFilled(Integer.MAX_VALUE));
    }

    /// @param lines so many of each column are there
    private void noteFilled(int lines) {
        if (rows.getHeight() > 0 && lines * ROW >= rows.getHeight()) {
            filled.set(true);
        }
    }

    /// How many groups hold half of what there is.
    private static int half(List<KeyListViewModel.Group> groups) {
        int all = lines(groups);
        int taken = 0;
        int count = 0;
        while (2 * taken < all) {
            taken += groups.get(count).lines();
            count++;
        }
        return count;
    }

    private static int lines(List<KeyListViewModel.Group> groups) {
        return groups.stream().mapToInt(KeyListViewModel.Group::lines).sum();
    }

    private Node column(List<KeyListViewModel.Group> groups, List<Piece> pieces) {
        VBox column = new VBox();
        // Both are as wide, whatever is in them.
        column.setMinWidth(0);
        column.setPrefWidth(1);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinHeight(ROW * lines(groups));
        int above = 0;
        for (KeyListViewModel.Group group : groups) {
            cut(column, group, above, pieces);
            above += group.lines();
        }
        return column;
    }

    /// Cuts a group into pieces: its name, its rows, and what nobody can change.
    private void cut(VBox column, KeyListViewModel.Group group, int above, List<Piece> pieces) {
        List<Supplier<List<Node>>> lines = new ArrayList<>();
        lines.add(() -> List.of(Texts.of(group.name(), "card-title", "key-group-name")));
        group.rows().forEach(row -> lines.add(() -> lines(row)));
        group.fixed().forEach(key -> lines.add(() -> List.of(KeyRow.fixed(key, messages))));
        for (int first = 0; first < lines.size(); first += AT_ONCE) {
            List<Supplier<List<Node>>> some =
                    lines.subList(first, Math.min(first + AT_ONCE, lines.size()));
            pieces.add(
                    new Piece(
                            above + first,
                            () -> some.forEach(line -> column.getChildren().addAll(line.get()))));
        }
    }

    private List<Node> lines(KeyListViewModel.Row row) {
        List<Node> lines = new ArrayList<>();
        lines.add(new KeyRow(viewModel, messages, row));
        viewModel
                .clashProperty()
                .get()
                .filter(clash -> clash.wanted().equals(row.act()))
                .ifPresent(clash -> lines.add(KeyRow.refusal(viewModel, clash)));
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
