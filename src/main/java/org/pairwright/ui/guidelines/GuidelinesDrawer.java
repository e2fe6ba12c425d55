package org.pairwright.ui.guidelines;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PanelKeys;
import org.pairwright.ui.kit.Stylesheets;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.reading.FoundPlaces;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.ReadingPane;

/// The guidelines at the right of the window. It stays open while one labels, and its left edge can
/// be dragged.
public final class GuidelinesDrawer extends BorderPane {
    private static final double MIN_WIDTH = 260;

    /// Less is not asked of it by a narrow window, in which it lies over the screen.
    private static final double NARROW = 360;

    /// So much is left to the pairs where it stands beside them.
    private static final double LEFT_TO_OTHERS = 892;

    private static final double FONT = 14;
    private static final double KEY_STEP = 24;

    private final GuidelinesViewModel viewModel;
    private final Messages messages;
    private final TextField search = new TextField();
    private final ReadingPane text;
    private final FoundPlaces places;

    /// @param key the one that closes them
    /// @param openLink told the address of a link that was clicked
    public GuidelinesDrawer(
            GuidelinesViewModel viewModel,
            KeyCap key,
            Messages messages,
            Consumer<String> openLink) {
        ReadingOptions options = new ReadingOptions();
        options.fontSizeProperty().set(FONT);
        text = new ReadingPane(options, messages, openLink);
        places = new FoundPlaces(List.of(text), messages);
        this.viewModel = viewModel;
        this.messages = messages;
        layOut(key);
        search.textProperty().bindBidirectional(viewModel.queryProperty());
        // Enter goes to the next place there.
        PanelKeys.keep(search);
        viewModel.shownProperty().subscribe(this::show);
        sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> fit());
        viewModel.widthProperty().subscribe(width -> fit());
        visibleProperty().bind(viewModel.openProperty());
        managedProperty().bind(visibleProperty());
    }

    private void show(GuidelinesViewModel.Told told) {
        if (!text.document().equals(told.document())) {
            text.show(told.document());
        }
        if (told.wanted().isEmpty()) {
            places.clear();
        } else {
            places.show(List.of(told.found()));
        }
    }

    private void layOut(KeyCap key) {
        setId("guidelines");
        getStyleClass().add("guidelines");
        getStylesheets().add(Stylesheets.of(GuidelinesDrawer.class, "guidelines.css"));
        setMinWidth(MIN_WIDTH);
        search.setId("guidelines-search");
        search.setPromptText(messages.of("guidelines.search.prompt"));
        search.setAccessibleText(messages.of("guidelines.search.prompt"));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        HBox.setHgrow(search, Priority.ALWAYS);
        Label count = Texts.of("", "small", "muted");
        count.setId("guidelines-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(places.countProperty());
        count.visibleProperty().bind(count.textProperty().isNotEmpty());
        count.managedProperty().bind(count.visibleProperty());
        HBox asked = new HBox(8, search, count);
        asked.setAlignment(Pos.CENTER_LEFT);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("guidelines-close");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.of("guidelines.close"));
        close.setOnAction(event -> viewModel.openProperty().set(false));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top =
                new HBox(
                        8,
                        Texts.of(messages.of("guidelines.title"), "card-title"),
                        gap,
                        key,
                        close);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, top, asked);
        head.getStyleClass().add("guidelines-head");
        text.setId("guidelines-text");
        text.setAccessibleText(messages.of("guidelines.title"));
        BorderPane inside = new BorderPane(text);
        inside.setTop(head);
        // The edge lies over what is beside it, so that all of it begins at one line.
        Region edge = edge();
        StackPane.setAlignment(edge, Pos.CENTER_LEFT);
        StackPane whole = new StackPane(inside, edge);
        // Not before it is wanted: styling it would keep the first pair waiting.
        viewModel
                .openProperty()
                .subscribe(open -> {
                    if (open && getChildren().isEmpty()) {
                        setCenter(whole);
                    }
                });
    }

    private Region edge() {
        Region edge = new Region();
        edge.setId("guidelines-edge");
        edge.getStyleClass().add("guidelines-edge");
        edge.setCursor(Cursor.H_RESIZE);
        edge.setFocusTraversable(true);
        edge.setAccessibleText(messages.of("guidelines.edge"));
        edge.addEventHandler(
                MouseEvent.MOUSE_DRAGGED, event -> widen(rightEdge() - event.getSceneX()));
        edge.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                        widen(
                                getWidth()
                                        + (event.getCode() == KeyCode.LEFT ? KEY_STEP : -KEY_STEP));
                        event.consume();
                    }
                });
        return edge;
    }

    private double rightEdge() {
        return localToScene(getWidth(), 0).getX();
    }

    private void widen(double width) {
        viewModel.widthProperty().set(Math.clamp(width, MIN_WIDTH, widest()));
    }

    private void fit() {
        setPrefWidth(Math.min(viewModel.widthProperty().get(), widest()));
    }

    private double widest() {
        return getScene() == null
                ? MIN_WIDTH
                : Math.max(NARROW, getScene().getWidth() - LEFT_TO_OTHERS);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            places.go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }
}
