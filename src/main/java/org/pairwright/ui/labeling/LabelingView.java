package org.pairwright.ui.labeling;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyReader;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Stylesheets;

/// The Label screen.
public final class LabelingView implements Screen {
    private static final double LINE = 0.12;
    private static final double PAGE = 0.9;

    private final LabelingViewModel viewModel;
    private final StackPane body = new StackPane();
    private final VBox labeling = new VBox(10);
    private final PromptCard prompt;
    private final ResponseCard left;
    private final ResponseCard right;
    private final RationaleField rationale;
    private final LabelingHeader header;
    private final LabelingFoot foot;
    private final KeyMap keys;
    private final Acts acts = new Acts();

    public LabelingView(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        prompt = new PromptCard(viewModel, messages);
        left = new ResponseCard(Place.LEFT, viewModel, keys, messages);
        right = new ResponseCard(Place.RIGHT, viewModel, keys, messages);
        rationale = new RationaleField(viewModel, keys, messages);
        header = new LabelingHeader(viewModel, messages);
        foot = new LabelingFoot(viewModel, keys, messages);
        layOut(
                new DecisionBar(viewModel, keys, messages),
                new NotSavedBanner(viewModel, messages),
                new LabelingPlaceholder(viewModel, messages));
        bind();
    }

    private void layOut(DecisionBar bar, NotSavedBanner banner, LabelingPlaceholder placeholder) {
        body.setId("labeling");
        body.getStyleClass().add("labeling");
        HBox responses = new HBox(12, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(100);
        right.setPrefWidth(100);
        VBox.setVgrow(responses, Priority.ALWAYS);
        prompt.limitTo(body.heightProperty());
        labeling.getChildren().setAll(prompt, responses, banner, bar, rationale);
        body.getChildren().setAll(labeling, placeholder);
    }

    private void bind() {
        labeling.visibleProperty()
                .bind(viewModel.stateProperty().isEqualTo(LabelingViewModel.State.LABELING));
        // A new pair begins with the keys, wherever the focus was.
        viewModel.taskProperty().subscribe(task -> body.requestFocus());
        viewModel.verdict(Place.LEFT).paletteOpenProperty().subscribe(this::leavePalette);
        viewModel.verdict(Place.RIGHT).paletteOpenProperty().subscribe(this::leavePalette);
        body.addEventFilter(MouseEvent.ANY, event -> viewModel.touch());
        body.addEventFilter(KeyEvent.ANY, event -> viewModel.touch());
        labeling.addEventFilter(KeyEvent.KEY_PRESSED, this::goOnFromButton);
        tickWhileShown();
        ObservableValue<Boolean> there =
                viewModel.stateProperty().map(it -> it == LabelingViewModel.State.LABELING);
        for (Choice choice : Choice.values()) {
            acts.add(choice.act(), there, () -> viewModel.choose(choice));
        }
        acts.add(LabelingActs.FLAG, there, viewModel::toggleFlag)
                .add(LabelingActs.RATIONALE, there, rationale::write)
                .add(LabelingActs.LEFT_SAFETY, there, viewModel.verdict(Place.LEFT)::toggleSafety)
                .add(LabelingActs.RIGHT_SAFETY, there, viewModel.verdict(Place.RIGHT)::toggleSafety)
                .add(LabelingActs.NEXT, there, viewModel::next)
                .add(LabelingActs.LEAVE_FIELD, body::requestFocus)
                .add(LabelingActs.UNDO, viewModel::undo)
                .add(LabelingActs.REDO, viewModel::redo)
                .add(LabelingActs.BACK, viewModel::back)
                .add(LabelingActs.FORWARD, there, viewModel::forward)
                .add(LabelingActs.LINE_DOWN, there, () -> scroll(LINE))
                .add(LabelingActs.LINE_UP, there, () -> scroll(-LINE))
                .add(LabelingActs.PAGE_DOWN, there, () -> scroll(PAGE))
                .add(LabelingActs.PAGE_UP, there, () -> scroll(-PAGE));
    }

    /// Enter, or another key for it, goes on from the decision bar, and from a button that a mouse
    /// click left the focus on: it does not press that button again.
    private void goOnFromButton(KeyEvent event) {
        if (KeyReader.read(event).filter(keys.of(LabelingActs.NEXT)::contains).isPresent()
                && event.getTarget() instanceof ButtonBase button
                && (button.getStyleClass().contains("decision") || !button.isFocusVisible())) {
            event.consume();
            viewModel.next();
        }
    }

    private void leavePalette(boolean open) {
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

    private void scroll(double part) {
        left.scrollBy(part);
        right.scrollBy(part);
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
    public Acts acts() {
        return acts;
    }
}
