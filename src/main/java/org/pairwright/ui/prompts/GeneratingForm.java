package org.pairwright.ui.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.generating.PromptCount;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.prompts.GeneratingFields.Between;
import org.pairwright.ui.prompts.GeneratingViewModel.From;

/// Which pairs are to be generated: prompts, who answers them, where and how.
final class GeneratingForm extends VBox {
    private static final double NAME = 112;
    private static final double WIDE = 320;
    private static final double MIDDLE = 220;
    private static final double VARIABLE = 280;
    private static final double NARROW = 96;

    /// What a window of the usual size leaves beside the names.
    private static final double WRAP = 920;

    private final GeneratingViewModel viewModel;
    private final GeneratingFields fields;
    private final GeneratingWords words;
    private final Messages messages;
    private final KeyButton buttons;

    GeneratingForm(GeneratingViewModel viewModel, GeneratingWords words, KeyButton buttons) {
        super(16);
        this.viewModel = viewModel;
        this.words = words;
        this.buttons = buttons;
        fields = viewModel.fields();
        messages = words.messages();
        getChildren()
                .setAll(
                        section("prompts.generate.prompts", prompts()),
                        section("prompts.generate.answers", answers()),
                        section("prompts.generate.endpoint", endpoint()),
                        section("prompts.generate.drawing", drawing()),
                        section("prompts.generate.most", amount()),
                        leaves());
    }

    private HBox section(String name, Node choices) {
        Label label = Texts.of(messages.of(name), "small", "muted");
        label.setMinWidth(NAME);
        label.setMaxWidth(NAME);
        label.setWrapText(true);
        label.getStyleClass().add("generate-name");
        HBox.setHgrow(choices, Priority.ALWAYS);
        return new HBox(12, label, choices);
    }

    private static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(10, 8, nodes);
        flow.setAlignment(Pos.CENTER_LEFT);
        flow.setPrefWrapLength(WRAP);
        return flow;
    }

    private Node prompts() {
        Segments<From> from =
                this.<From>segments(viewModel.fromProperty())
                        .add(
                                From.FILE,
                                "generate-from-file",
                                messages.of("prompts.generate.fromFile"),
                                messages.of("prompts.generate.fromFile"))
                        .add(
                                From.PROJECT,
                                "generate-from-project",
                                messages.of("prompts.generate.fromProject"),
                                messages.of("prompts.generate.fromProject"));
        show(from, viewModel.fromProperty());
        Button choose =
                buttons.of("generate-file", "prompts.generate.chooseFile", viewModel::chooseFile);
        Label file = Texts.of("");
        file.textProperty()
                .bind(
                        viewModel
                                .fileProperty()
                                .map(it ->
                                        it.map(path -> String.valueOf(path.getFileName()))
                                                .orElse("")));
        TextField filter =
                field("generate-filter", "prompts.generate.filter", WIDE, fields.filterProperty());
        filter.getStyleClass().add("expression");
        ObservableValue<Boolean> ofFile = viewModel.fromProperty().map(it -> it == From.FILE);
        there(choose, ofFile);
        there(file, ofFile);
        there(filter, ofFile.map(it -> !it));
        return flow(from, choose, file, filter, count());
    }

    private Label count() {
        Label count = Wrapped.of("", "small");
        count.setId("generate-count");
        viewModel
                .countProperty()
                .subscribe(now -> {
                    boolean bad = now.filter(it -> it instanceof PromptCount.Unusable).isPresent();
                    count.getStyleClass().setAll("label", "small", bad ? "bad-text" : "muted");
                    count.setGraphic(null);
                    Signs.on(count);
                });
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.count(viewModel), viewModel.countProperty()));
        there(count, count.textProperty().map(it -> !it.isEmpty()));
        return count;
    }

    private Node answers() {
        Segments<Between> between =
                this.<Between>segments(fields.betweenProperty())
                        .add(
                                Between.VERSIONS,
                                "generate-versions",
                                messages.of("prompts.generate.versions"),
                                messages.of("prompts.generate.versions"))
                        .add(
                                Between.MODELS,
                                "generate-models",
                                messages.of("prompts.generate.models"),
                                messages.of("prompts.generate.models"));
        show(between, fields.betweenProperty());
        ComboBox<Optional<TemplateVersion>> one =
                version(
                        "generate-one",
                        "prompts.generate.one",
                        "prompts.generate.choiceOf",
                        fields.oneProperty());
        ComboBox<Optional<TemplateVersion>> other =
                version(
                        "generate-other",
                        "prompts.generate.other",
                        "prompts.generate.choiceOf",
                        fields.otherProperty());
        ComboBox<Optional<TemplateVersion>> wording =
                version(
                        "generate-words",
                        "prompts.generate.words",
                        "prompts.generate.asItIs",
                        fields.wordsProperty());
        TextField model =
                field("generate-model", "prompts.generate.model", MIDDLE, fields.modelProperty());
        TextField otherModel =
                field(
                        "generate-other-model",
                        "prompts.generate.otherModel",
                        MIDDLE,
                        fields.otherModelProperty());
        ObservableValue<Boolean> ofVersions =
                fields.betweenProperty().map(it -> it == Between.VERSIONS);
        ObservableValue<Boolean> ofModels = ofVersions.map(it -> !it);
        there(one, ofVersions);
        there(other, ofVersions);
        there(otherModel, ofModels);
        there(wording, ofModels);
        return flow(between, one, other, model, otherModel, wording);
    }

    private ComboBox<Optional<TemplateVersion>> version(
            String id,
            String name,
            String without,
            ObjectProperty<Optional<TemplateVersion>> chosen) {
        ComboBox<Optional<TemplateVersion>> box = new ComboBox<>();
        box.setId(id);
        box.setPrefWidth(MIDDLE);
        box.setAccessibleText(messages.of(name));
        String none = messages.of(without, messages.of(name));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<TemplateVersion> version) {
                        return version == null
                                ? ""
                                : version.map(it -> it.name().toString()).orElse(none);
                    }

                    @Override
                    public Optional<TemplateVersion> fromString(String text) {
                        return chosen.get();
                    }
                });
        viewModel
                .versionsProperty()
                .subscribe(all -> {
                    List<Optional<TemplateVersion>> offered = new ArrayList<>();
                    offered.add(Optional.empty());
                    all.forEach(it -> offered.add(Optional.of(it)));
                    box.getItems().setAll(offered);
                    box.setValue(chosen.get());
                });
        chosen.subscribe(box::setValue);
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                chosen.set(box.getValue());
            }
        });
        return box;
    }

    private Node endpoint() {
        PasswordField key = new PasswordField();
        fill(key, "generate-key", "prompts.generate.key", MIDDLE, fields.keyProperty());
        return flow(
                field(
                        "generate-address",
                        "prompts.generate.address",
                        WIDE,
                        fields.addressProperty()),
                field(
                        "generate-variable",
                        "prompts.generate.variable",
                        VARIABLE,
                        fields.variableProperty()),
                key);
    }

    private Node drawing() {
        return flow(
                named("prompts.generate.temperature", "generate-temperature", "", fields.temperatureProperty()),
                named("prompts.generate.seed", "generate-seed", "prompts.generate.drawn", fields.seedProperty()),
                named("prompts.generate.longest", "generate-longest", "", fields.longestProperty()));
    }

    private Node amount() {
        return flow(
                named("prompts.generate.mostPrompts", "generate-most", "prompts.generate.all", fields.mostProperty()),
                named("prompts.generate.priceIn", "generate-price-in", "", fields.priceInProperty()),
                named("prompts.generate.priceOut", "generate-price-out", "", fields.priceOutProperty()));
    }

    /// @param unset the message key of what holds where nothing is typed; empty for nothing
    private Node named(String name, String id, String unset, StringProperty typed) {
        TextField field = new TextField();
        fill(field, id, name, NARROW, typed);
        field.setPromptText(unset.isEmpty() ? "" : messages.of(unset));
        Label label = Texts.of(messages.of(name), "small");
        label.setLabelFor(field);
        HBox both = new HBox(8, label, field);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private TextField field(String id, String name, double width, StringProperty typed) {
        TextField field = new TextField();
        fill(field, id, name, width, typed);
        return field;
    }

    private void fill(TextField field, String id, String name, double width, StringProperty typed) {
        field.setId(id);
        field.setPromptText(messages.of(name));
        field.setAccessibleText(messages.of(name));
        field.setPrefWidth(width);
        field.textProperty().bindBidirectional(typed);
    }

    /// What leaves this computer.
    private Node leaves() {
        FontIcon sign = new FontIcon(Feather.SEND);
        sign.getStyleClass().addAll("generate-sign", "warn");
        Label leaves = Texts.of("", "small");
        leaves.setId("generate-leaves");
        leaves.setWrapText(true);
        leaves.setMinHeight(USE_PREF_SIZE);
        leaves.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.leaves(viewModel),
                                viewModel.countProperty(),
                                fields.addressProperty()));
        HBox.setHgrow(leaves, Priority.ALWAYS);
        HBox line = new HBox(12, sign, leaves);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private <E> Segments<E> segments(ObjectProperty<E> chosen) {
        Segments<E> segments = new Segments<>(chosen::set);
        segments.setMaxWidth(USE_PREF_SIZE);
        return segments;
    }

    private static <E> void show(Segments<E> segments, ObjectProperty<E> chosen) {
        chosen.subscribe(it -> segments.show(Optional.of(it)));
    }

    private static void there(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }
}
