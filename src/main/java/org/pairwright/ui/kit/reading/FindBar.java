package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PanelKeys;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.diff.Range;

/// Finds words in several texts, one after the other.
public final class FindBar extends HBox {
    /// Finds words in texts and tells the places, on the screen's thread.
    public interface Search {
        void find(List<String> texts, String words, Consumer<List<List<Range>>> found);
    }

    private final Messages messages;
    private final List<ReadingPane> texts;
    private final Search search;
    private final Runnable closed;
    private final TextField words = new TextField();
    private final Label count = Texts.of("", "small", "muted");
    private final FoundPlaces places;

    /// @param texts in the order in which they are read
    /// @param closed run when the bar goes
    public FindBar(List<ReadingPane> texts, Search search, Messages messages, Runnable closed) {
        this.texts = List.copyOf(texts);
        this.messages = messages;
        this.search = search;
        this.closed = closed;
        places = new FoundPlaces(texts, messages);
        layOut();
        words.textProperty().subscribe(this::search);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        PanelKeys.keep(this);
    }

    private void layOut() {
        setId("find");
        setSpacing(6);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "find-bar");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        words.setId("find-words");
        words.setPromptText(messages.of("reading.find.prompt"));
        words.setAccessibleText(messages.of("reading.find.prompt"));
        words.setPrefColumnCount(18);
        count.setId("find-count");
        count.setMinWidth(84);
        count.textProperty().bind(places.countProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Latecomers.join(
                this,
                visibleProperty(),
                () ->
                        List.of(
                                words,
                                count,
                                button(
                                        "find-previous",
                                        Feather.CHEVRON_UP,
                                        "reading.find.previous",
                                        -1),
                                button("find-next", Feather.CHEVRON_DOWN, "reading.find.next", 1),
                                gap,
                                closeButton()));
    }

    private Button button(String id, Feather icon, String key, int step) {
        Button button = icon(id, icon, messages.of(key));
        button.setOnAction(event -> places.go(step));
        return button;
    }

    private Button closeButton() {
        Button button = icon("find-close", Feather.X, messages.of("reading.find.close"));
        button.setOnAction(event -> close());
        return button;
    }

    private static Button icon(String id, Feather icon, String spoken) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(spoken);
        button.getStyleClass().addAll("quiet-button", "icon-button");
        return button;
    }

    /// Shows the bar and puts the cursor into it.
    public void open() {
        setVisible(true);
        words.requestFocus();
        words.selectAll();
        search();
    }

    /// Goes on to another place.
    ///
    /// @param step 1 or -1
    public void go(int step) {
        places.go(step);
    }

    /// Takes the bar and its marks away.
    public void close() {
        if (isVisible()) {
            setVisible(false);
            places.clear();
            closed.run();
        }
    }

    /// The texts have changed: searches them for the same words.
    public void searchAgain() {
        if (isVisible()) {
            search();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.F3
                || (event.getCode() == KeyCode.ENTER && words.isFocused())) {
            places.go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void search() {
        if (isVisible()) {
            String wanted = words.getText();
            List<Document> documents = texts.stream().map(ReadingPane::document).toList();
            search.find(
                    documents.stream().map(Document::text).toList(),
                    wanted,
                    found -> found(documents, wanted, found));
        }
    }

    /// Places that were found after something else was wanted are passed over.
    private void found(List<Document> documents, String wanted, List<List<Range>> found) {
        boolean still =
                isVisible()
                        && wanted.equals(words.getText())
                        && documents.equals(texts.stream().map(ReadingPane::document).toList());
        if (!still) {
            return;
        }
        if (wanted.isEmpty()) {
            places.clear();
        } else {
            places.show(found);
        }
    }
}
