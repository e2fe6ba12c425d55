package org.pairwright.ui.prompts;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
import org.pairwright.ui.prompts.PromptChoiceViewModel.From;

/// Which pairs are to be generated: prompts, who answers them, where and how.
final class GeneratingForm extends VBox {
    private static final double NAME = 112;
    private static final double WIDE = 320;
    private static final double MIDDLE = 220;
    private static final double VARIABLE = 280;
    private final GeneratingViewModel viewModel;
    private final GeneratingFields fields;
    private final GeneratingWords words;
    private final Messages messages;
    private final GeneratingInputs inputs;
    private final KeyButton buttons;

    GeneratingForm(GeneratingViewModel viewModel, GeneratingWords words, KeyButton buttons) {
        super(16);
        this.viewModel = viewModel;
        this.words = words;
        this.buttons = buttons;
        fields = viewModel.fields();
        messages = words.messages();
        inputs = new GeneratingInputs(messages);
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

    private Node prompts() {
        Segments<From> from =
                GeneratingInputs.<From>segments(viewModel.prompts().fromProperty())
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
        GeneratingInputs.show(from, viewModel.prompts().fromProperty());
        Button choose =
                buttons.of(
                        "generate-file",
                        "prompts.generate.chooseFile",
                        viewModel.prompts()::chooseFile);
        Label file = Texts.of("");
        file.textProperty()
                .bind(
                        viewModel
                                .prompts()
                                .fileProperty()
                                .map(it ->
                                        it.map(path -> String.valueOf(path.getFileName()))
                                                .orElse("")));
        TextField filter =
                inputs.field(
                        "generate-filter",
                        "prompts.generate.filter",
                        WIDE,
                        fields.filterProperty());
        filter.getStyleClass().add("expression");
        ObservableValue<Boolean> ofFile =
                viewModel.prompts().fromProperty().map(it -> it == From.FILE);
        GeneratingInputs.there(choose, ofFile);
        GeneratingInputs.there(file, ofFile);
        GeneratingInputs.there(filter, ofFile.map(it -> !it));
        return GeneratingInputs.flow(from, choose, file, filter, count());
    }

    private Label count() {
        Label count = Wrapped.of("", "small");
        count.setId("generate-count");
        viewModel
                .prompts()
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
                                () -> words.count(viewModel), viewModel.prompts().countProperty()));
        GeneratingInputs.there(count, count.textProperty().map(it -> !it.isEmpty()));
        return count;
    }

    private Node answers() {
        Segments<Between> between =
                GeneratingInputs.<Between>segments(fields.betweenProperty())
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
        GeneratingInputs.show(between, fields.betweenProperty());
        VersionBox one =
                version(
                        "generate-one",
                        "prompts.generate.one",
                        "prompts.generate.choiceOf",
                        fields.oneProperty());
        VersionBox other =
                version(
                        "generate-other",
                        "prompts.generate.other",
                        "prompts.generate.choiceOf",
                        fields.otherProperty());
        VersionBox wording =
                version(
                        "generate-words",
                        "prompts.generate.words",
                        "prompts.generate.asItIs",
                        fields.wordsProperty());
        TextField model =
                inputs.field(
                        "generate-model", "prompts.generate.model", MIDDLE, fields.modelProperty());
        TextField otherModel =
                inputs.field(
                        "generate-other-model",
                        "prompts.generate.otherModel",
                        MIDDLE,
                        fields.otherModelProperty());
        ObservableValue<Boolean> ofVersions =
                fields.betweenProperty().map(it -> it == Between.VERSIONS);
        ObservableValue<Boolean> ofModels = ofVersions.map(it -> !it);
        GeneratingInputs.there(one, ofVersions);
        GeneratingInputs.there(other, ofVersions);
        GeneratingInputs.there(otherModel, ofModels);
        GeneratingInputs.there(wording, ofModels);
        return GeneratingInputs.flow(between, one, other, model, otherModel, wording);
    }

    private VersionBox version(
            String id,
            String name,
            String without,
            ObjectProperty<Optional<TemplateVersion>> chosen) {
        VersionBox box =
                new VersionBox(
                        id,
                        messages.of(name),
                        messages.of(without, messages.of(name)),
                        viewModel.versionsProperty(),
                        chosen);
        box.setPrefWidth(MIDDLE);
        return box;
    }

    private Node endpoint() {
        PasswordField key = new PasswordField();
        inputs.fill(key, "generate-key", "prompts.generate.key", MIDDLE, fields.keyProperty());
        return GeneratingInputs.flow(
                inputs.field(
                        "generate-address",
                        "prompts.generate.address",
                        WIDE,
                        fields.addressProperty()),
                inputs.field(
                        "generate-variable",
                        "prompts.generate.variable",
                        VARIABLE,
                        fields.variableProperty()),
                key);
    }

    private Node drawing() {
        return GeneratingInputs.flow(
                inputs.named(
                        "prompts.generate.temperature",
                        "generate-temperature",
                        "",
                        fields.temperatureProperty()),
                inputs.named(
                        "prompts.generate.seed",
                        "generate-seed",
                        "prompts.generate.drawn",
                        fields.seedProperty()),
                inputs.named(
                        "prompts.generate.longest",
                        "generate-longest",
                        "",
                        fields.longestProperty()));
    }

    private Node amount() {
        return GeneratingInputs.flow(
                inputs.named(
                        "prompts.generate.mostPrompts",
                        "generate-most",
                        "prompts.generate.all",
                        fields.mostProperty()),
                inputs.named(
                        "prompts.generate.priceIn",
                        "generate-price-in",
                        "",
                        fields.priceInProperty()),
                inputs.named(
                        "prompts.generate.priceOut",
                        "generate-price-out",
                        "",
                        fields.priceOutProperty()));
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
                                viewModel.prompts().countProperty(),
                                fields.addressProperty()));
        HBox.setHgrow(leaves, Priority.ALWAYS);
        HBox line = new HBox(12, sign, leaves);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
