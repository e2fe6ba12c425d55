package org.pairwright.ui.labeling;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What was decided lately, and a field for jumping to any pair.
final class HistoryPanel extends VBox {
    static final double WIDTH = 360;

    private final HistoryViewModel history;
    private final Messages messages;
    private final TextField jump = new TextField();
    private final Label notice = Texts.of("", "small", "warn-text");
    private final ListView<HistoryEntry> list = new ListView<>();
    private boolean toField;

    HistoryPanel(HistoryViewModel history, Messages messages) {
        this.history = history;
        this.messages = messages;
        layOut();
        bind();
    }

    private void layOut() {
        setId("history");
        getStyleClass().add("history");
        setSpacing(8);
        setPrefWidth(WIDTH);
        setMaxSize(USE_PREF_SIZE, Double.MAX_VALUE);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("history-close");
        close.setAccessibleText(messages.of("label.history.close"));
        close.getStyleClass().add("icon-button");
        close.setOnAction(event -> history.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title =
                new HBox(
                        8,
                        Texts.of(messages.of("label.history.title"), "card-title"),
                        gap,
                        new KeyCap("Esc"),
                        close);
        title.setAlignment(Pos.CENTER_LEFT);
        jump.setId("jump");
        jump.setPromptText(messages.of("label.history.jump"));
        jump.setAccessibleText(messages.of("label.history.jump"));
        jump.setOnAction(event -> history.jumpTo(jump.getText()));
        notice.setId("history-notice");
        notice.setWrapText(true);
        notice.textProperty().bind(history.noticeProperty());
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        list.setId("history-list");
        list.setAccessibleText(messages.of("label.history.title"));
        list.setPlaceholder(Texts.of(messages.of("label.history.empty"), "muted"));
        list.setCellFactory(view -> new HistoryCell(history, messages));
        list.setFixedCellSize(HistoryCell.HEIGHT);
        list.setItems(history.entries());
        VBox.setVgrow(list, Priority.ALWAYS);
        Latecomers.join(this, history.openProperty(), title, jump, notice, list);
    }

    private void bind() {
        visibleProperty().bind(history.openProperty());
        managedProperty().bind(visibleProperty());
        history.openProperty().subscribe(this::opened);
        jump.textProperty().subscribe((before, now) -> history.type());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> {
                    if (index.intValue() >= list.getItems().size() - HistoryViewModel.PAGE / 2) {
                        history.more();
                    }
                });
        history.entries()
                .addListener(
                        (ListChangeListener<HistoryEntry>)
                                change -> {
                                    if (list.getSelectionModel().isEmpty()) {
                                        list.getSelectionModel().selectFirst();
                                    }
                                });
    }

    /// Opens with the focus in the list.
    void show() {
        toField = false;
        history.open();
    }

    /// Opens with the focus in the field for a pair's number.
    void showField() {
        toField = true;
        history.open();
    }

    private void opened(boolean open) {
        if (open) {
            jump.clear();
            list.getSelectionModel().clearSelection();
            (toField ? jump : list).requestFocus();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> take(event, history::close);
            case DOWN -> {
                if (jump.isFocused()) {
                    take(event, list::requestFocus);
                }
            }
            case ENTER -> {
                if (list.isFocused()) {
                    take(event, this::chooseSelected);
                }
            }
            default -> {
                // The others are for the list and the field.
            }
        }
    }

    /// Letters and digits mean nothing for the pair behind: what is typed in the list names a pair.
    private void typed(KeyEvent event) {
        event.consume();
        String letter = event.getCharacter();
        boolean key = event.isShortcutDown() || event.isControlDown() || event.isAltDown();
        if (!key && list.isFocused() && letter.codePoints().anyMatch(Character::isLetterOrDigit)) {
            jump.requestFocus();
            jump.appendText(letter);
            jump.end();
        }
    }

    private static void take(KeyEvent event, Runnable act) {
        event.consume();
        act.run();
    }

    private void chooseSelected() {
        HistoryEntry selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            history.choose(selected);
        }
    }
}
