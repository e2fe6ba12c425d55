package org.pairwright.ui.data;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.PairRow;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.reading.PlainText;

/// Everything known of the pair that is looked at. Texts are only shown, whatever they say, and the
/// longest only begun: they are read on the Label screen.
final class DetailPane extends VBox {
    /// Its share of the screen's width, within bounds.
    private static final double SHARE = 0.3;

    private static final double NARROWEST = 320;
    private static final double WIDEST = 560;

    /// Of the letters of the title, in pixels.
    private static final double SIZE = 13;

    private final DetailsViewModel viewModel;
    private final DataWords words;
    private final Messages messages;
    private final DetailSaid said;
    private final DetailOrigin origin;
    private final DetailTexts texts;
    private final Label passages = Texts.of("", "small", "muted");
    private final VBox content = new VBox(16);
    private final ScrollPane scroll = Page.scrolled(content);

    /// @param toTable leads back to what was found
    DetailPane(DetailsViewModel viewModel, Runnable toTable, DataWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        said = new DetailSaid(words, messages);
        origin = new DetailOrigin(words, messages);
        texts = new DetailTexts(viewModel::showEarlier, viewModel::openLink, words, messages);
        setId("data-details");
        getStyleClass().addAll("card", "detail-card");
        content.getStyleClass().add("detail-content");
        scroll.setId("detail-scroll");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.of("data.details.name"));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        toTable.run();
                    }
                });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        viewModel.shownProperty().subscribe((before, now) -> turn(before, now));
        viewModel.revealedProperty().subscribe(() -> show(viewModel.shownProperty().get()));
        passages.setId("detail-passages");
        passages.setWrapText(true);
        passages.managedProperty().bind(passages.visibleProperty());
        viewModel.passages().markedProperty().subscribe(this::mark);
        show(viewModel.shownProperty().get());
    }

    /// Takes its share of the width of what it stands in.
    void takeShareOf(ObservableValue<Number> whole) {
        whole.subscribe(width -> {
            double share = Math.rint(SHARE * width.doubleValue());
            double wide = Math.clamp(share, NARROWEST, WIDEST);
            setMinWidth(wide);
            setMaxWidth(wide);
        });
    }

    /// Where more is shown of the same pair, what was seen stays in its place.
    private void turn(Optional<ShownPair> before, Optional<ShownPair> now) {
        boolean same = before.isPresent() && now.filter(before.get()::isOfSamePair).isPresent();
        boolean hadFocus = isFocusWithin();
        double above = scroll.getVvalue() * hidden();
        show(now);
        if (same) {
            scroll.applyCss();
            scroll.layout();
            scroll.setVvalue(hidden() <= 0 ? 0 : above / hidden());
        }
        if (hadFocus) {
            Optional.ofNullable(content.lookup("#detail-earlier")).orElse(scroll).requestFocus();
        }
    }

    /// How much of it is out of sight.
    private double hidden() {
        return content.getHeight() - scroll.getViewportBounds().getHeight();
    }

    private void show(Optional<ShownPair> pair) {
        content.getChildren().clear();
        pair.ifPresentOrElse(
                this::fill,
                () ->
                        content.getChildren()
                                .add(Texts.of(messages.of("data.details.none"), "muted")));
        scroll.setVvalue(0);
    }

    private void fill(ShownPair pair) {
        PairRow row = pair.details().row();
        boolean covered = row.isCovered() && !viewModel.revealedProperty().get();
        content.getChildren().add(head(pair, covered));
        if (covered) {
            Button reveal = new Button(messages.of("data.details.reveal"));
            reveal.setId("data-reveal");
            reveal.setOnAction(event -> viewModel.reveal());
            content.getChildren().add(reveal);
        }
        content.getChildren().addAll(said.of(pair.details()));
        content.getChildren().add(origin.of(pair.details(), covered));
        if (!covered) {
            content.getChildren().add(passages);
            content.getChildren().addAll(texts.of(pair));
            mark(viewModel.passages().markedProperty().get());
        }
    }

    /// Says which passages are marked, and marks them.
    private void mark(Optional<PassagesViewModel.Marked> marked) {
        passages.setVisible(marked.isPresent());
        passages.setText(
                marked.map(it ->
                                messages.of(
                                        "data.passages.found",
                                        it.passages(),
                                        String.join(", ", it.categories())))
                        .orElse(""));
        texts.mark(marked);
    }

    private Node head(ShownPair pair, boolean covered) {
        PairRow row = pair.details().row();
        PlainText title = PlainText.strong(covered ? words.covered(row) : title(pair), SIZE);
        title.setId("detail-title");
        String state = words.stateOrReason(row);
        String marks = words.marksButOut(row);
        Label about =
                Texts.of(
                        marks.isEmpty()
                                ? messages.of("data.details.pair", row.id(), state)
                                : messages.of("data.details.marked", row.id(), state, marks),
                        "small",
                        DataWords.isOut(row) ? "warn-text" : "muted");
        about.setId("detail-about");
        about.setWrapText(true);
        return new VBox(4, title, about);
    }

    private String title(ShownPair pair) {
        return pair.title().isEmpty()
                ? messages.of("data.none")
                : pair.isWholeTitle() ? pair.title() : messages.of("data.chip.cut", pair.title());
    }

    /// A part of it below its name.
    static VBox section(String name, Node... body) {
        VBox section = new VBox(4, Texts.of(name, "small", "strong"));
        section.getChildren().addAll(body);
        return section;
    }
}
