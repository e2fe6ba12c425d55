package org.pairwright.ui.labeling;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Questions;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Shortcuts;
import org.pairwright.ui.kit.Stylesheets;

/// The Label screen.
public final class LabelingView implements Screen {
    /// Between a panel and what it stands above.
    private static final double GAP = 16;

    private final LabelingViewModel viewModel;
    private final StackPane body = new StackPane();
    private final VBox labeling = new VBox(10);
    private final ReadingDesk desk;
    private final RationaleField rationale;
    private final HistoryPanel history;
    private final LabelingHeader header;
    private final LabelingFoot foot;
    private final Shortcuts shortcuts = new Shortcuts();

    public LabelingView(LabelingViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        desk = new ReadingDesk(viewModel, messages, body::requestFocus);
        rationale = new RationaleField(viewModel, messages);
        history = new HistoryPanel(viewModel.history(), messages);
        header = new LabelingHeader(viewModel, messages);
        foot = new LabelingFoot(viewModel, messages);
        layOut(messages);
        bind();
        bindKeys();
    }

    private void layOut(Messages messages) {
        body.setId("labeling");
        body.getStyleClass().add("labeling");
        StackPane reading = new StackPane(desk, new CoverPane(viewModel, messages));
        VBox.setVgrow(reading, Priority.ALWAYS);
        labeling.setMinWidth(0);
        desk.limitPromptTo(body.heightProperty());
        VBox deciding =
                new VBox(
                        10,
                        new DecisionBar(viewModel, messages),
                        new AxesRow(viewModel.decision(), messages),
                        rationale);
        labeling.getChildren()
                .setAll(
                        reading,
                        new NotSavedBanner(viewModel, messages),
                        new ReminderBanner(viewModel.wellbeing(), messages),
                        deciding);
        SkipPanel skip = new SkipPanel(viewModel.skip(), messages);
        StackPane.setAlignment(skip, Pos.BOTTOM_RIGHT);
        skip.translateYProperty().bind(deciding.heightProperty().add(GAP).negate());
        PhrasesPanel phrases =
                new PhrasesPanel(viewModel.decision(), rationale.writingProperty(), messages);
        StackPane.setAlignment(phrases, Pos.BOTTOM_LEFT);
        phrases.translateYProperty().bind(rationale.heightProperty().add(GAP).negate());
        StackPane.setAlignment(history, Pos.CENTER_RIGHT);
        body.getChildren()
                .setAll(
                        labeling,
                        new LabelingPlaceholder(viewModel, messages),
                        skip,
                        phrases,
                        new CorrectionPane(viewModel.correction(), viewModel.reading(), messages),
                        history);
    }

    private void bind() {
        labeling.visibleProperty()
                .bind(viewModel.stateProperty().isEqualTo(LabelingViewModel.State.LABELING));
        // A new pair begins with the keys, wherever the focus was.
        viewModel.taskProperty().subscribe(task -> body.requestFocus());
        viewModel.verdict(Place.LEFT).paletteOpenProperty().subscribe(this::leavePanel);
        viewModel.verdict(Place.RIGHT).paletteOpenProperty().subscribe(this::leavePanel);
        viewModel.skip().openProperty().subscribe(this::leavePanel);
        viewModel.history().openProperty().subscribe(this::leavePanel);
        viewModel.correction().openProperty().subscribe(this::leavePanel);
        body.addEventFilter(MouseEvent.ANY, event -> viewModel.touch());
        body.addEventFilter(KeyEvent.ANY, event -> viewModel.touch());
        labeling.addEventFilter(KeyEvent.KEY_PRESSED, this::goOnFromButton);
        tickWhileShown();
    }

    /// Every key of the screen stands here, beside those for reading.
    private void bindKeys() {
        DecisionViewModel decision = viewModel.decision();
        desk.bindKeys(shortcuts);
        for (Choice choice : Choice.values()) {
            shortcuts.typed(choice.key(), () -> viewModel.choose(choice));
        }
        shortcuts
                .typed("F", decision::toggleFlag)
                .typed("N", rationale::writeNote)
                .typed("W", rationale::write)
                .typed("C", viewModel.correction()::open)
                .typed("Q", decision::nextPromptVerdict)
                .typed("E", viewModel::reveal)
                .typed("A", viewModel.verdict(Place.LEFT)::toggleSafety)
                .typed("L", viewModel.verdict(Place.RIGHT)::toggleSafety)
                .pressedAnywhere("Enter", viewModel::next)
                .pressedAnywhere("Esc", this::leave)
                .pressed("Shortcut+Z", viewModel::undo)
                .pressed("Shortcut+Shift+Z", viewModel::redo)
                .pressed("Alt+Left", viewModel::back)
                .pressed("Alt+Right", viewModel::forward)
                .pressed("Shortcut+H", history::show)
                .pressedAnywhere("Shortcut+J", history::showField);
        for (int i = 0; i < AxesRow.ANSWERS.size(); i++) {
            Preference answer = AxesRow.ANSWERS.get(i);
            shortcuts
                    .typed(AxesRow.HELPFUL_KEYS.get(i), () -> decision.moreHelpful(answer))
                    .typed(AxesRow.SAFER_KEYS.get(i), () -> decision.safer(answer));
        }
        for (int number = 1; number <= Questions.MAX_PHRASES; number++) {
            int phrase = number;
            shortcuts.pressedAnywhere("Alt+" + number, () -> decision.addPhrase(phrase));
        }
    }

    /// Enter goes on from the decision bar, and from a button that a mouse click left the focus on:
    /// it does not press that button again.
    private void goOnFromButton(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof ButtonBase button
                && (button.getStyleClass().contains("decision") || !button.isFocusVisible())) {
            event.consume();
            viewModel.next();
        }
    }

    private void leave() {
        desk.endSearch();
        body.requestFocus();
    }

    private void leavePanel(boolean open) {
        if (!open) {
            body.requestFocus();
        }
    }

    private void tickWhileShown() {
        Timeline ticking =
                new Timeline(new KeyFrame(Duration.seconds(1), event -> viewModel.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        body.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        ticking.stop();
                    } else {
                        ticking.play();
                    }
                });
    }

    @Override
    public Parent body() {
        return body;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node foot() {
        return foot;
    }

    @Override
    public String stylesheet() {
        return Stylesheets.of(LabelingView.class, "labeling.css");
    }

    @Override
    public Shortcuts shortcuts() {
        return shortcuts;
    }
}
