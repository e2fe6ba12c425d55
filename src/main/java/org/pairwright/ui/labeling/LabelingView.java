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
    private final LabelingViewModel viewModel;
    private final StackPane body = new StackPane();
    private final VBox labeling = new VBox(10);
    private final ReadingDesk desk;
    private final RationaleField rationale;
    private final LabelingHeader header;
    private final LabelingFoot foot;
    private final KeyMap keys;
    private final Acts acts = new Acts();

    public LabelingView(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        desk = new ReadingDesk(viewModel, keys, messages, body::requestFocus);
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
        VBox.setVgrow(desk, Priority.ALWAYS);
        desk.limitPromptTo(body.heightProperty());
        labeling.getChildren().setAll(desk, banner, bar, rationale);
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
                .add(LabelingActs.FORWARD, there, viewModel::forward);
        desk.addActs(acts, there);
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
