package org.pairwright.ui.labeling;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.ReadingText;
import org.pairwright.ui.kit.Texts;

/// One response, with its safety verdict. Nothing here tells who made it.
final class ResponseCard extends StackPane {
    /// About 80 characters.
    static final double LINE_WIDTH = 680;

    /// Of a text too long to be laid out at once, this much is shown at first, in characters.
    static final int SHOWN_AT_FIRST = 100_000;

    private final Place place;
    private final Messages messages;
    private final ReadingText text = ReadingText.ofSize(15);
    private final VBox content = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label length = Texts.of("", "small", "muted");
    private final Button copy = new Button();
    private final Button rest = new Button();
    private String whole = "";

    ResponseCard(Place place, LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        this.place = place;
        this.messages = messages;
        VerdictViewModel verdict = viewModel.verdict(place);
        layOut(
                new VerdictRow(verdict, viewModel.taxonomyProperty(), keys, messages),
                new CategoryPalette(verdict, viewModel.taxonomyProperty(), messages));
        viewModel.taskProperty().subscribe(task -> task.ifPresent(this::show));
    }

    private String id() {
        return place == Place.LEFT ? "left" : "right";
    }

    private String name() {
        return place == Place.LEFT ? messages.of("label.left") : messages.of("label.right");
    }

    private void layOut(VerdictRow verdictRow, CategoryPalette palette) {
        setId("response-" + id());
        getStyleClass().addAll("card", "response-card");
        copy.setId("copy-" + id());
        copy.setText(messages.of("label.copy"));
        copy.setAccessibleText(messages.of("label.copy.spoken", name()));
        copy.getStyleClass().add("quiet-button");
        copy.setOnAction(event -> copyText());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(10, Texts.of(name(), "card-title"), length, gap, copy);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);

        rest.getStyleClass().add("quiet-button");
        rest.setText(messages.of("label.response.rest"));
        rest.setOnAction(event -> showAll());
        content.getStyleClass().add("response-text");
        content.setMaxWidth(LINE_WIDTH + 32);
        scroll.setId("text-" + id());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("reading-scroll");
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::selectByKey);
        VBox.setVgrow(scroll, Priority.ALWAYS);

        getChildren().setAll(new VBox(header, scroll, verdictRow), palette);
        StackPane.setAlignment(palette, Pos.BOTTOM_LEFT);
    }

    private void show(LabelingTask task) {
        LabelingTask.Shown shown = place == Place.LEFT ? task.left() : task.right();
        whole = shown.content();
        content.getChildren().clear();
        if (!whole.isEmpty()) {
            content.getChildren().add(text);
        }
        if (!shown.toolCalls().isEmpty()) {
            content.getChildren().add(new ToolCalls(shown.toolCalls(), messages));
        }
        if (whole.isBlank() && shown.toolCalls().isEmpty()) {
            content.getChildren().add(Texts.of(messages.of("label.response.blank"), "muted"));
        }
        boolean long_ = whole.length() > SHOWN_AT_FIRST;
        text.setText(long_ ? whole.substring(0, wholeCharacters(SHOWN_AT_FIRST)) : whole);
        if (long_) {
            content.getChildren().add(rest);
        }
        length.setText(TextLength.of(whole).inWords(messages));
        scroll.setAccessibleText(messages.of("label.response.spoken", name(), whole));
        scroll.setVvalue(0);
    }

    private int wholeCharacters(int end) {
        return Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end;
    }

    private void showAll() {
        content.getChildren().remove(rest);
        text.setText(whole);
    }

    private void selectByKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            text.selectAll();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copyText();
            event.consume();
        }
    }

    private void copyText() {
        Clip.copy(text.selection().isEmpty() ? whole : text.selection());
    }

    /// Moves the text by a part of what is seen of it; down where `part` is above 0.
    void scrollBy(double part) {
        double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double step = part * scroll.getViewportBounds().getHeight() / hidden;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step, 0, 1));
        }
    }
}
