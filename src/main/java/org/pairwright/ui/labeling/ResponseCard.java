package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Question;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.WhatFits;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.ReadingPane;

/// One response, with its safety verdict. Nothing here tells who made it.
final class ResponseCard extends StackPane {
    /// Of a long text, a screen reader is given so much at once, in characters.
    private static final int SPOKEN = 20_000;

    /// Around the categories that lie over a card; its header stays in sight.
    private static final Insets OVER = new Insets(46, 8, 8, 8);

    /// What stands above and below the text: with two lines of a verdict, whether there are or not,
    /// so that nothing moves when one comes.
    private static final double CHROME = 118;

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Place place;
    private final Messages messages;
    private final PlaceWords places;
    private final ReadingOptions reading;
    private final ReadingPane text;
    private final CategoryPalette palette;
    private final VBox all = new VBox();
    private final WhatFits length = new WhatFits(0);
    private final List<Label> lengths = new ArrayList<>();
    private final Label blank = Texts.of("", "muted", "blank-response");
    private final HBox header = new HBox(8);
    private final StackPane verdictSlot = new StackPane();
    private final BooleanProperty inCommon = new SimpleBooleanProperty();
    private String source = "";

    /// @param parts makes what can wait until the text is seen
    ResponseCard(
            Place place,
            LabelingViewModel viewModel,
            KeyMap keys,
            Messages messages,
            PartByPart parts) {
        this.place = place;
        this.messages = messages;
        places = viewModel.places();
        reading = viewModel.reading();
        text = new ReadingPane(reading, messages, viewModel.reader()::openLink);
        VerdictViewModel verdict = viewModel.answers().verdicts().at(place);
        palette = new CategoryPalette(verdict, places, keys, parts, messages);
        layOut();
        Lazily<VerdictRow> row =
                new Lazily<>(() ->
                        new VerdictRow(
                                verdict,
                                places,
                                viewModel
                                        .answers()
                                        .verdicts()
                                        .judgedLastProperty()
                                        .isEqualTo(place),
                                keys,
                                messages));
        parts.add(() -> verdictSlot.getChildren().setAll(row.get()));
        parts.add(() -> row.get().complete());
        viewModel.deciding().whenWanted(place, question -> row.get().ask(question));
        verdictSlot
                .visibleProperty()
                .bind(
                        viewModel
                                .questionsProperty()
                                .map(it -> it.asks(Question.VERDICT) || it.asks(Question.REFUSAL)));
        parts.add(() ->
                addButtons(
                        new ReadingToggles(reading, inCommon, keys, messages),
                        new CorrectButton(
                                place, viewModel.answers().correction(), places, messages)));
        turnTo(viewModel.answers().verdicts());
        places.stackedProperty().subscribe((before, now) -> speak());
    }

    /// Who reads or clicks here means this response; a frame says so.
    private void turnTo(Verdicts verdicts) {
        all.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> verdicts.turnTo(place));
        all.focusWithinProperty()
                .subscribe(within -> {
                    if (within) {
                        verdicts.turnTo(place);
                    }
                });
        verdicts.judgedLastProperty()
                .flatMap(last -> verdictSlot.visibleProperty().map(asked -> asked && last == place))
                .subscribe(is -> pseudoClassStateChanged(ACTIVE, is));
    }

    /// Opens the categories over the other response: what they are about stays in sight.
    void openCategoriesOver(ResponseCard other) {
        StackPane.setAlignment(palette, Pos.BOTTOM_CENTER);
        StackPane.setMargin(palette, OVER);
        other.getChildren().add(palette);
        other.heightProperty()
                .subscribe(tall ->
                        palette.limitTo(tall.doubleValue() - OVER.getTop() - OVER.getBottom()));
    }

    private String id() {
        return place == Place.LEFT ? "left" : "right";
    }

    /// What is said of this place, as the responses stand.
    private ObservableValue<String> named(UnaryOperator<String> words) {
        return places.stackedProperty().map(stacked -> words.apply(places.name(place)));
    }

    /// What shows the text.
    ReadingPane pane() {
        return text;
    }

    private void layOut() {
        setId("response-" + id());
        getStyleClass().addAll("card", "response-card");
        Label title = Texts.of("", "card-title");
        title.textProperty().bind(named(UnaryOperator.identity()));
        title.setMinWidth(USE_PREF_SIZE);
        length.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().setAll(title, length);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);

        text.setId("text-" + id());
        blank.setText(messages.of("label.response.blank"));
        StackPane reading = new StackPane(text, blank);
        reading.setMinSize(0, 0);
        StackPane.setAlignment(blank, Pos.TOP_LEFT);
        VBox.setVgrow(reading, Priority.ALWAYS);

        verdictSlot.getStyleClass().add("verdict-slot");
        verdictSlot.managedProperty().bind(verdictSlot.visibleProperty());
        all.getChildren().setAll(header, reading, verdictSlot);
        all.setMinWidth(0);
        getChildren().setAll(all);
        setMinSize(0, 0);
    }

    /// Says what is marked.
    ///
    /// @param common whether what both responses have in common
    void nameMarks(boolean common) {
        inCommon.set(common);
    }

    private void addButtons(ReadingToggles toggles, CorrectButton correct) {
        Button copy = new Button(messages.of("label.copy"));
        copy.setId("copy-" + id());
        copy.setMinWidth(USE_PREF_SIZE);
        copy.accessibleTextProperty().bind(named(name -> messages.of("label.copy.spoken", name)));
        copy.getStyleClass().add("quiet-button");
        copy.setOnAction(event -> copyText());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        widthProperty().subscribe(width -> toggles.fit(width.doubleValue()));
        HBox buttons = new HBox(6, toggles, correct, copy);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        header.getChildren().addAll(gap, buttons);
    }

    /// How much of it, at the bottom, is the verdict.
    ObservableValue<Number> verdictHeight() {
        ObservableValue<Number> height = verdictSlot.heightProperty();
        return verdictSlot
                .visibleProperty()
                .flatMap(asked -> height.map(tall -> asked ? tall.doubleValue() : 0));
    }

    /// How tall it has to be for all of its text to be seen, as far as `enough`.
    double neededHeight(double enough) {
        return text.getWidth() <= 0 ? enough : CHROME + text.heightIn(text.getWidth(), enough);
    }

    /// @param raw whether as it was typed
    void show(ReadingPair.Response response, boolean raw) {
        source = response.source();
        text.show(response.shown(raw));
        blank.setVisible(response.isBlank());
        showLength(response.length());
        speak();
    }

    private void speak() {
        String spoken = text.document().text();
        text.setAccessibleText(
                messages.of(
                        "label.response.spoken",
                        places.name(place),
                        spoken.substring(0, Math.min(SPOKEN, spoken.length()))));
    }

    /// The labels that are there say something else: to make and style others would take a part of
    /// the time in which the next pair has to be there.
    private void showLength(List<String> parts) {
        while (lengths.size() < parts.size()) {
            lengths.add(part());
            length.getChildren().setAll(lengths);
        }
        for (int i = 0; i < lengths.size(); i++) {
            lengths.get(i).setVisible(i < parts.size());
            lengths.get(i).setText(i < parts.size() ? parts.get(i) : "");
        }
    }

    private static Label part() {
        Label part = Texts.of("", "small", "muted");
        part.managedProperty().bind(part.visibleProperty());
        part.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    /// Lays out a bit more of a response that will be shown next.
    ///
    /// @return whether it is laid out
    boolean prepare(ReadingPair.Response response, boolean raw) {
        return text.prepare(response.shown(raw));
    }

    private void copyText() {
        if (text.selection().isEmpty()) {
            Clip.copy(source);
        } else {
            text.copy();
        }
    }
}
