package org.pairwright.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Ties;
import org.pairwright.service.ProjectMixing;
import org.pairwright.service.ReleasePreviewService.Format;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// The choices that make a dataset, one below the other, and the button that publishes it.
final class RecipeCard extends VBox {
    private static final double WIDTH = 400;
    private static final int ROWS = 20;

    private final RecipeViewModel viewModel;
    private final Messages messages;

    /// @param mix what can be done with rows for safety beside publishing them
    /// @param allowed whether whoever looks at it may publish
    RecipeCard(
            RecipeViewModel viewModel,
            Node mix,
            Button publish,
            boolean allowed,
            Messages messages) {
        super(0);
        this.viewModel = viewModel;
        this.messages = messages;
        setId("release-recipe");
        getStyleClass().addAll("card", "release-recipe");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        there(mix, viewModel.formatProperty().map(it -> it.id().equals(ProjectMixing.FORMAT)));
        VBox choices =
                new VBox(
                        12,
                        named("release.recipe.format", format()),
                        mix,
                        named("release.recipe.axis", axis()),
                        named("release.recipe.resolve", resolve()),
                        beside(
                                named("release.recipe.annotators", annotators()),
                                named("release.recipe.agreement", agreement())),
                        named("release.recipe.ties", ties()),
                        named("release.recipe.split", new SplitChoice(viewModel.split(), messages)),
                        named(
                                "release.recipe.title",
                                prompted(
                                        text("title", viewModel.credits().titleProperty()),
                                        "release.recipe.titleUsual")),
                        halves(
                                named(
                                        "release.recipe.license",
                                        text("license", viewModel.credits().licenseProperty())),
                                named(
                                        "release.recipe.creator",
                                        text("creator", viewModel.credits().creatorProperty()))),
                        named("release.recipe.url", text("url", viewModel.credits().urlProperty())),
                        named(
                                "release.recipe.filter",
                                prompted(
                                        text("filter", viewModel.filterProperty()),
                                        "release.recipe.filterSuch")),
                        halves(
                                named(
                                        "release.recipe.characters",
                                        text("characters", viewModel.mostCharactersProperty())),
                                named(
                                        "release.recipe.tokens",
                                        text("tokens", viewModel.mostTokensProperty()))),
                        box("corrected", "release.recipe.corrected", viewModel.correctedProperty()),
                        new TemplateBox(
                                box(
                                        "template",
                                        "release.recipe.template",
                                        viewModel.withTemplateProperty()),
                                viewModel,
                                messages),
                        box("unsafe", "release.recipe.unsafe", viewModel.unsafeChosenProperty()));
        choices.getStyleClass().add("choices");
        Node scrolled = Page.scrolledAsWide(choices, 0);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        publish.setMaxWidth(Double.MAX_VALUE);
        publish.getStyleClass().add("accent");
        VBox foot = new VBox(12, trouble(), publish);
        if (!allowed) {
            foot.getChildren()
                    .addFirst(Wrapped.of(messages.of("release.kept.publish"), "small", "muted"));
        }
        foot.getStyleClass().add("release-foot");
        getChildren().setAll(scrolled, foot);
    }

    private static HBox beside(VBox left, VBox right) {
        return new HBox(20, left, right);
    }

    private static HBox halves(VBox left, VBox right) {
        HBox both = beside(left, right);
        both.setSpacing(12);
        for (VBox half : List.of(left, right)) {
            half.setPrefWidth(0);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        return both;
    }

    private Node trouble() {
        Label trouble = Wrapped.of("", "small", "bad-text");
        trouble.setId("release-trouble");
        trouble.textProperty().bind(viewModel.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
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

    /// The rule, and below it whose word counts where it is one annotator's, or what a model does.
    private Node resolve() {
        Segments<String> resolve = new Segments<>(viewModel::chooseResolve);
        add(resolve, RecipeViewModel.MAJORITY, "release-majority", "release.resolve.majority");
        add(resolve, RecipeViewModel.UNANIMOUS, "release-unanimous", "release.resolve.unanimous");
        add(resolve, ResolveRule.PREFIX, "release-one", "release.resolve.one");
        add(resolve, ResolveRule.BY_RELIABILITY, "release-model", "release.resolve.model");
        ObservableValue<Boolean> one =
                viewModel.resolveProperty().map(RecipeViewModel::isByAnnotator);
        Node rule =
                shown(
                        resolve,
                        viewModel
                                .resolveProperty()
                                .map(code ->
                                        RecipeViewModel.isByAnnotator(code)
                                                ? ResolveRule.PREFIX
                                                : code));
        ComboBox<String> who = new ComboBox<>();
        who.setId("release-annotator");
        who.setVisibleRowCount(ROWS);
        who.setMaxWidth(Double.MAX_VALUE);
        who.setAccessibleText(messages.of("release.resolve.who"));
        viewModel.namesProperty().subscribe(names -> offer(names.annotators(), who));
        viewModel.resolveProperty().subscribe(code -> offer(who.getItems(), who));
        who.setOnAction(event -> {
            if (who.getValue() != null) {
                viewModel.chooseResolve(ResolveRule.PREFIX + who.getValue());
            }
        });
        there(who, one);
        Label model = Wrapped.of(messages.of("release.resolve.modelWhat"), "small", "muted");
        there(model, viewModel.resolveProperty().map(RecipeViewModel::isByReliability));
        return new VBox(6, rule, who, model);
    }

    /// A recipe that was used before may name somebody who is not there.
    private void offer(List<String> names, ComboBox<String> who) {
        String code = viewModel.resolveProperty().get();
        List<String> all = new ArrayList<>(names);
        if (RecipeViewModel.isByAnnotator(code)) {
            String named = code.substring(ResolveRule.PREFIX.length());
            if (!all.contains(named)) {
                all.add(named);
            }
            who.getItems().setAll(all);
            who.setValue(named);
        } else {
            who.getItems().setAll(all);
        }
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

    /// The choice, or why there is none.
    private Node ties() {
        Segments<Ties> ties = new Segments<>(viewModel::chooseTies);
        add(ties, Ties.DROP, "release-ties-drop", "release.ties.drop");
        add(ties, Ties.BOTH, "release-ties-both", "release.ties.both");
        Node choice = shown(ties, viewModel.tiesProperty());
        Label none = Texts.of(messages.of("release.ties.none"), "small");
        ObservableValue<Boolean> can = viewModel.formatProperty().map(Format::labels);
        there(choice, can);
        there(none, can.map(is -> !is));
        return new VBox(choice, none);
    }

    static void there(Node node, ObservableValue<Boolean> is) {
        node.visibleProperty().bind(is);
        node.managedProperty().bind(is);
    }

    private CheckBox box(String name, String words, BooleanProperty taken) {
        CheckBox box = new CheckBox(messages.of(words));
        box.setId("release-" + name);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(taken);
        return box;
    }

    private TextField prompted(TextField field, String words) {
        field.setPromptText(messages.of(words));
        return field;
    }

    private <E> void add(Segments<E> segments, E choice, String id, String words) {
        segments.add(choice, id, messages.of(words), messages.of(words));
    }

    private static <E> Node shown(Segments<E> segments, ObservableValue<E> taken) {
        segments.setMaxWidth(USE_PREF_SIZE);
        taken.subscribe(choice -> segments.show(Optional.of(choice)));
        return segments;
    }

    static TextField text(String name, StringProperty text) {
        TextField field = new TextField();
        field.setId("release-" + name);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
