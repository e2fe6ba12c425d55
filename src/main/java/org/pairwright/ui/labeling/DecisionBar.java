package org.pairwright.ui.labeling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Judgment;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;

/// Seven steps from left to right, and what else one can say of a pair.
final class DecisionBar extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Below this width, beside the guidelines, everything in the bar is smaller.
    private static final double ROOMY = 920;

    private static final double NARROWEST = 48;

    private final LabelingViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;
    private final Map<Choice, ToggleButton> buttons = new EnumMap<>(Choice.class);
    private final ToggleButton flag;
    private final ChoiceWords words;

    DecisionBar(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        words = new ChoiceWords(messages);
        flag = button("flag", messages.of("label.bar.flag"), LabelingActs.FLAG);
        flag.setOnAction(event -> {
            viewModel.toggleFlag();
            show(viewModel.saidProperty().get());
        });
        layOut();
        widthProperty()
                .subscribe(width ->
                        pseudoClassStateChanged(NARROW, width.doubleValue() < ROOMY));
        viewModel.saidProperty().subscribe(this::show);
    }

    private void layOut() {
        setId("decision-bar");
        getStyleClass().addAll("card", "decision-bar");
        setSpacing(6);
        setAlignment(Pos.CENTER);
        for (Choice choice : Choice.values()) {
            buttons.put(choice, choiceButton(choice));
        }
        List<ToggleButton> steps =
                List.of(
                        of(Choice.LEFT_MUCH),
                        of(Choice.LEFT_BETTER),
                        of(Choice.LEFT_SLIGHTLY),
                        of(Choice.TIE),
                        of(Choice.RIGHT_SLIGHTLY),
                        of(Choice.RIGHT_BETTER),
                        of(Choice.RIGHT_MUCH));
        for (ToggleButton step : steps) {
            step.getStyleClass().add("step");
            step.setMaxWidth(Double.MAX_VALUE);
            step.setMinWidth(NARROWEST);
            step.setPrefWidth(100);
            HBox.setHgrow(step, Priority.ALWAYS);
        }
        getChildren().setAll(steps);
        getChildren().add(new Separator(Orientation.VERTICAL));
        getChildren().addAll(of(Choice.BOTH_BAD), of(Choice.SKIP), flag);
    }

    private ToggleButton of(Choice choice) {
        return Optional.ofNullable(buttons.get(choice)).orElseThrow();
    }

    private ToggleButton choiceButton(Choice choice) {
        ToggleButton button =
                button("choice-" + choice.key(), words.label(choice), choice.act());
        button.setOnAction(event -> {
            viewModel.choose(choice);
            show(viewModel.saidProperty().get());
        });
        return button;
    }

    private ToggleButton button(String id, String text, Act act) {
        Label name = new Label(text);
        name.getStyleClass().add("decision-name");
        VBox face = new VBox(3, name, new KeyCap(keys, act));
        face.setAlignment(Pos.CENTER);
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setGraphic(face);
        button.setAccessibleText(messages.of(act.name()));
        button.getStyleClass().add("decision");
        button.setMinWidth(USE_PREF_SIZE);
        return KeyTip.on(button, act, keys, messages);
    }

    private void show(Judgment said) {
        Optional<Choice> taken = Choice.of(said);
        buttons.forEach(
                (choice, button) -> button.setSelected(taken.filter(choice::equals).isPresent()));
        flag.setSelected(said.flagged());
    }
}
