package org.pairwright.ui.annotators;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Stylesheets;
import org.pairwright.ui.kit.Texts;

/// Asks who labels: the people of the project to choose from, and a new name.
public final class AnnotatorsCard extends VBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final double ROW = 36;
    private static final int MAX_ROWS = 7;

    private final AnnotatorsViewModel viewModel;
    private final Messages messages;
    private final TextField name = new TextField();
    private final VBox people = new VBox(2);
    private final ScrollPane scroll = new ScrollPane(people);

    public AnnotatorsCard(AnnotatorsViewModel viewModel, Messages messages) {
        super(16);
        this.viewModel = viewModel;
        this.messages = messages;
        layOut();
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        viewModel.peopleProperty().subscribe(this::show);
        viewModel.nowProperty().subscribe(() -> show(viewModel.peopleProperty().get()));
    }

    private void layOut() {
        setId("annotators");
        getStyleClass().addAll("overlay-card", "annotators");
        getStylesheets().add(Stylesheets.of(AnnotatorsCard.class, "annotators.css"));
        setMaxSize(440, USE_PREF_SIZE);
        Label what = Texts.of(messages.of("annotators.what"), "muted", "notice-words");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        name.setId("annotator-name");
        name.setPromptText(messages.of("annotators.name.prompt"));
        name.setAccessibleText(messages.of("annotators.name.prompt"));
        name.setOnAction(event -> viewModel.chooseWritten());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button choose =
                KeyButton.fixed(
                        "annotator-choose",
                        messages.of("annotators.choose"),
                        "Enter",
                        viewModel::chooseWritten);
        choose.getStyleClass().add("accent");
        Label problem = Signs.on(Texts.of("", "bad-text", "small"));
        problem.setId("annotator-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().setAll(title(), what, scroll, new HBox(8, name, choose), problem);
    }

    private Node title() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title =
                new HBox(
                        Texts.of(messages.of("annotators.title"), "screen-title"),
                        gap,
                        new KeyCap("Esc"));
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private void show(List<String> known) {
        people.getChildren().clear();
        known.forEach(person -> people.getChildren().add(row(person, people.getChildren().size())));
        scroll.setVisible(!known.isEmpty());
        scroll.setManaged(!known.isEmpty());
        scroll.setPrefViewportHeight(Math.min(known.size(), MAX_ROWS) * (ROW + 2));
    }

    private Node row(String person, int place) {
        boolean labels = person.equals(viewModel.nowProperty().get());
        Button row = new Button(person, new FontIcon(labels ? Feather.CHECK : Feather.USER));
        row.setId("annotator-" + place);
        row.getStyleClass().add("annotator-row");
        row.pseudoClassStateChanged(NOW, labels);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(
                labels
                        ? messages.of("annotators.row.now", person)
                        : messages.of("annotators.row.choose", person));
        row.setOnAction(event -> viewModel.choose(person));
        return row;
    }

    /// Ready to be typed into.
    public void open() {
        name.requestFocus();
        name.selectAll();
    }
}
