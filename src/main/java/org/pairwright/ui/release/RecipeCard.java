package org.pairwright.ui.release;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.Ties;
import org.pairwright.service.ReleasePreviewService.Format;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// The choices that make a dataset, one below the other, and the button that publishes it.
final class RecipeCard extends VBox {
    private static final double WIDTH = 400;
    private static final int ROWS = 20;

    /// As far in as the choices are, whose room for a scroll bar is in the style sheet.
    private static final Insets BESIDE = new Insets(0, 11, 0, 7);

    private final RecipeViewModel viewModel;
    private final Messages messages;

    RecipeCard(RecipeViewModel viewModel, Button publish, Messages messages) {
        super(16);
        this.viewModel = viewModel;
        this.messages = messages;
        setId("release-recipe");
        getStyleClass().addAll("card", "release-recipe");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        VBox choices =
                new VBox(
                        12,
                        named("release.recipe.format", format()),
                        named("release.recipe.axis", axis()),
                        named("release.recipe.resolve", resolve()),
                        beside(
                                named("release.recipe.annotators", annotators()),
                                named("release.recipe.agreement", agreement())),
                        named("release.recipe.ties", ties()),
                        named("release.recipe.split", split()),
                        named(
                                "release.recipe.license",
                                text("license", viewModel.licenseProperty())),
                        named(
                                "release.recipe.creator",
                                text("creator", viewModel.creatorProperty())));
        choices.getStyleClass().add("choices");
        Node scrolled = Page.scrolled(choices);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        publish.setMaxWidth(Double.MAX_VALUE);
        publish.getStyleClass().add("accent");
        VBox.setMargin(publish, BESIDE);
        getChildren().setAll(scrolled, publish);
    }

    private static HBox beside(VBox left, VBox right) {
        return new HBox(20, left, right);
    }

    private VBox named(String name, Node choice) {
        Label label = Texts.of(messages.of(name), "small", "muted");
        label.setLabelFor(choice);
        choice.setAccessibleText(messages.of(name));
        return new VBox(6, label, choice);
    }

    private Node format() {
        ComboBox<Format> box = new ComboBox<>();
        box.setId("release-format");
        box.setVisibleRowCount(ROWS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Format format) {
                        return format.name();
                    }

                    @Override
                    public Format fromString(String text) {
                        return viewModel.formatProperty().get();
                    }
                });
        box.getItems().setAll(viewModel.formats());
        viewModel.formatProperty().subscribe(box::setValue);
        box.setOnAction(event -> viewModel.chooseFormat(box.getValue()));
        return box;
    }

    private Node axis() {
        Segments<Axis> axis = new Segments<>(viewModel::chooseAxis);
        add(axis, Axis.PREFERENCE, "release-axis-preference", "release.axis.preference");
        add(axis, Axis.HELPFULNESS, "release-axis-helpfulness", "release.axis.helpfulness");
        add(axis, Axis.SAFETY, "release-axis-safety", "release.axis.safety");
        add(axis, Axis.SAFETY_FIRST, "release-axis-safetyFirst", "release.axis.safetyFirst");
        return shown(axis, viewModel.axisProperty());
    }

    private Node resolve() {
        Segments<String> resolve = new Segments<>(viewModel::chooseResolve);
        add(resolve, RecipeViewModel.MAJORITY, "release-majority", "release.resolve.majority");
        add(resolve, RecipeViewModel.UNANIMOUS, "release-unanimous", "release.resolve.unanimous");
        return shown(resolve, viewModel.resolveProperty());
    }

    private Node annotators() {
        Segments<Integer> annotators = new Segments<>(viewModel::chooseAnnotators);
        for (int least : new int[] {1, 2, 3, 5}) {
            String words = messages.of("release.annotators.least", least);
            annotators.add(least, "release-annotators-" + least, words, words);
        }
        return shown(annotators, viewModel.annotatorsProperty());
    }

    private Node agreement() {
        Segments<Double> agreement = new Segments<>(viewModel::chooseAgreement);
        for (double least : new double[] {0, 0.6, 0.75, 1}) {
            String words = messages.of("release.agreement.least", least);
            agreement.add(least, "release-agreement-" + Math.round(100 * least), words, words);
        }
        return shown(agreement, viewModel.agreementProperty());
    }

    private Node ties() {
        Segments<Ties> ties = new Segments<>(viewModel::chooseTies);
        add(ties, Ties.DROP, "release-ties-drop", "release.ties.drop");
        add(ties, Ties.BOTH, "release-ties-both", "release.ties.both");
        ties.disableProperty().bind(viewModel.formatProperty().map(format -> !format.labels()));
        return shown(ties, viewModel.tiesProperty());
    }

    private Node split() {
        Segments<Splitting> split = new Segments<>(viewModel::chooseSplitting);
        add(split, Splitting.ONE, "release-split-one", "release.split.one");
        add(split, Splitting.TWO, "release-split-two", "release.split.two");
        add(split, Splitting.THREE, "release-split-three", "release.split.three");
        return shown(split, viewModel.splittingProperty());
    }

    private <E> void add(Segments<E> segments, E choice, String id, String words) {
        segments.add(choice, id, messages.of(words), messages.of(words));
    }

    private static <E> Node shown(Segments<E> segments, ObservableValue<E> taken) {
        segments.setMaxWidth(USE_PREF_SIZE);
        taken.subscribe(choice -> segments.show(Optional.of(choice)));
        return segments;
    }

    private static Node text(String name, StringProperty text) {
        TextField field = new TextField();
        field.setId("release-" + name);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
