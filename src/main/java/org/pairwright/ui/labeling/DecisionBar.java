package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;

/// The steps from left to right, and what else one can say of a pair: those that the project asks.
final class DecisionBar extends HBox {
    /// Below this width the longest names are shortened.
    private static final double NARROW = 980;

    private static final double STEP = 100;

    /// With all of them, the bar fits the least room that a screen gets beside the guidelines.
    private static final double LEAST_STEP = 71;

    private static final double WIDEST_STEP = 280;

    private final LabelingViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;
    private final Map<Choice, ToggleButton> buttons = new EnumMap<>(Choice.class);
    private final ToggleButton flag;
    private final ChoiceWords words;
    private List<Node> rest = List.of();

    DecisionBar(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        words = new ChoiceWords(messages, viewModel.places());
        flag =
                button(
                        "flag",
                        messages.of("label.bar.flag"),
                        LabelingActs.FLAG,
                        new SimpleStringProperty(messages.of("label.spoken.flag")));
        flag.setOnAction(event -> {
            viewModel.answers().decision().toggleFlag();
            showAgain();
        });
        layOut();
        viewModel.questionsProperty().subscribe(this::offer);
        widthProperty().subscribe((before, width) -> shorten());
        viewModel.places().stackedProperty().subscribe(stacked -> name());
        viewModel.saidProperty().subscribe(this::show);
        viewModel.answers().skip().openProperty().subscribe(open -> showAgain());
        viewModel.coveredProperty().subscribe(this::cover);
    }

    /// What has not been read can only be skipped.
    private void cover(boolean covered) {
        buttons.forEach((choice, button) -> button.setDisable(covered && choice != Choice.SKIP));
        flag.setDisable(covered);
    }

    private void layOut() {
        setId("decision-bar");
        getStyleClass().addAll("card", "decision-bar");
        setSpacing(6);
        setAlignment(Pos.CENTER);
        for (Choice choice : Choice.values()) {
            buttons.put(choice, choiceButton(choice));
        }
    }

    private void offer(Questions questions) {
        List<Node> offered = new ArrayList<>();
        for (Choice choice : Choice.steps(questions)) {
            ToggleButton step = of(choice);
            step.getStyleClass().add("step");
            step.setMaxWidth(WIDEST_STEP);
            step.setPrefWidth(STEP);
            step.setMinWidth(LEAST_STEP);
            HBox.setHgrow(step, Priority.ALWAYS);
            offered.add(step);
        }
        offered.add(new Separator(Orientation.VERTICAL));
        Choice.BOTH_BAD.under(questions).ifPresent(choice -> offered.add(of(choice)));
        offered.add(of(Choice.SKIP));
        if (questions.asks(Question.FLAG)) {
            offered.add(flag);
        }
        getChildren().setAll(offered);
        rest = List.of();
    }

    /// Keeps half of what it offers back until [#complete], so that it is not styled in one task.
    void begin() {
        List<Node> all = List.copyOf(getChildren());
        int half = all.size() / 2;
        rest = all.subList(half, all.size());
        getChildren().setAll(all.subList(0, half));
    }

    void complete() {
        getChildren().addAll(rest);
        rest = List.of();
    }

    private void shorten() {
        for (Choice choice : List.of(Choice.LEFT_MUCH, Choice.RIGHT_MUCH)) {
            String name = getWidth() < NARROW ? words.shortLabel(choice) : words.label(choice);
            of(choice).setText(name);
        }
    }

    /// Says of each step where it points, as the responses stand.
    private void name() {
        buttons.forEach((choice, button) -> button.setText(words.label(choice)));
        shorten();
    }

    private ToggleButton of(Choice choice) {
        return Optional.ofNullable(buttons.get(choice)).orElseThrow();
    }

    private ToggleButton choiceButton(Choice choice) {
        ToggleButton button =
                button(
                        "choice-" + choice.key(),
                        words.label(choice),
                        choice.act(),
                        viewModel.places().stackedProperty().map(it -> words.spoken(choice)));
        button.setOnAction(event -> {
            viewModel.answers().choose(choice);
            showAgain();
        });
        return button;
    }

    private ToggleButton button(String id, String text, Act act, ObservableValue<String> spoken) {
        ToggleButton button = new ToggleButton(text, new KeyCap(keys, act));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.BOTTOM);
        button.accessibleTextProperty().bind(spoken);
        button.getStyleClass().add("decision");
        button.setMinWidth(USE_PREF_SIZE);
        return KeyTip.on(button, spoken, act, keys, messages);
    }

    private void showAgain() {
        show(viewModel.saidProperty().get());
    }

    private void show(Judgment said) {
        boolean skipping = viewModel.answers().skip().openProperty().get();
        Optional<Choice> taken = skipping ? Optional.of(Choice.SKIP) : Choice.of(said);
        buttons.forEach(
                (choice, button) -> button.setSelected(taken.filter(choice::equals).isPresent()));
        flag.setSelected(said.flagged());
    }
}
