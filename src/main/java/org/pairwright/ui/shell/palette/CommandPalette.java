package org.pairwright.ui.shell.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// A field to type into and a list to choose from: everything that can be done now.
public final class CommandPalette extends VBox {
    private static final double ROW_HEIGHT = 36;
    private static final int MAX_ROWS = 10;

    /// As wide as most keys, so that what stands before them is a column.
    private static final double KEY = 76;

    private final PaletteViewModel viewModel;
    private final Messages messages;
    private final Runnable close;
    private final TextField query = new TextField();
    private final ListView<PaletteViewModel.Entry> list = new ListView<>();

    /// @param close takes the palette away
    public CommandPalette(PaletteViewModel viewModel, Messages messages, Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.close = close;
        layOut();
        bind();
    }

    private void layOut() {
        setId("palette");
        getStyleClass().addAll("overlay-card", "command-palette");
        setMaxSize(620, USE_PREF_SIZE);
        query.setId("palette-query");
        query.setPromptText(messages.of("palette.query.prompt"));
        query.setAccessibleText(messages.of("palette.query.prompt"));
        list.setId("palette-list");
        list.setAccessibleText(messages.of("palette.list.name"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setPlaceholder(Texts.of(messages.of("palette.list.none"), "muted"));
        list.setCellFactory(view -> new Row());
        HBox keys =
                FootKey.line(
                        new FootKey("↑ ↓", messages.of("palette.foot.choose")),
                        new FootKey("Enter", messages.of("palette.foot.run")),
                        new FootKey("Esc", messages.of("palette.foot.close")));
        keys.getStyleClass().add("overlay-foot");
        getChildren().setAll(query, list, keys);
    }

    private void bind() {
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        viewModel
                .foundProperty()
                .subscribe(found -> {
                    list.getItems().setAll(found);
                    list.setPrefHeight(Math.clamp(found.size(), 1, MAX_ROWS) * ROW_HEIGHT + 2);
                    select(viewModel.selectedProperty().get());
                });
        viewModel.selectedProperty().subscribe(index -> select(index.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void select(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - MAX_ROWS + 1));
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take(event, this::run);
            case DOWN -> take(event, () -> viewModel.move(1));
            case UP -> take(event, () -> viewModel.move(-1));
            default -> {
                // The others are for the text field, and for what holds the palette.
            }
        }
    }

    private static void take(KeyEvent event, Runnable act) {
        event.consume();
        act.run();
    }

    private void run() {
        close.run();
        viewModel.run();
    }

    /// Begins anew, ready to be typed into.
    public void open() {
        viewModel.open();
        query.requestFocus();
    }

    private final class Row extends ListCell<PaletteViewModel.Entry> {
        private final Label name = new Label();
        private final Label place = Texts.of("", "small", "muted");
        private final Label lately = Texts.of(messages.of("palette.list.recent"), "small", "muted");
        private final KeyCap key = new KeyCap("");
        private final HBox keyPlace = new HBox(key);
        private final HBox line = new HBox(8);

        Row() {
            keyPlace.setAlignment(Pos.CENTER_RIGHT);
            keyPlace.setMinWidth(KEY);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            name.setMinWidth(0);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getChildren().setAll(name, lately, gap, place, keyPlace);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    viewModel.select(getIndex());
                    run();
                }
            });
        }

        @Override
        protected void updateItem(PaletteViewModel.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            name.setText(entry.name());
            place.setText(entry.place());
            key.show(entry.key());
            key.setVisible(!entry.key().isEmpty());
            lately.setVisible(entry.recent());
            lately.setManaged(entry.recent());
            setAccessibleText(messages.of("palette.list.spoken", entry.name(), entry.key()));
            setGraphic(line);
        }
    }
}
