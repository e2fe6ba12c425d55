package org.pairwright.ui.labeling;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
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
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Shortcuts;
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
    private final Shortcuts shortcuts = new Shortcuts();

    public LabelingView(LabelingViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        desk = new ReadingDesk(viewModel, messages, body::requestFocus);
        rationale = new RationaleField(viewModel, messages);
        header = new LabelingHeader(viewModel, messages);
        foot = new LabelingFoot(viewModel, messages);
        layOut(
                new DecisionBar(viewModel, messages),
                new NotSavedBanner(viewModel, messages),
                new LabelingPlaceholder(viewModel, messages));
        bind();
    }

    private void layOut(DecisionBar bar, NotSavedBanner banner, LabelingPlaceholder placeholder) {
        body.setId("labeling");
        body.getStyleClass().add("labeling");
        VBox.setVgrow(desk, Priority.ALWAYS);
        labeling.setMinWidth(0);
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
        desk.bindKeys(shortcuts);
        for (Choice choice : Choice.values()) {
            shortcuts.typed(choice.key(), () -> viewModel.choose(choice));
        }
        shortcuts
                .typed("F", viewModel::toggleFlag)
                .typed("W", rationale::write)
                .typed("A", viewModel.verdict(Place.LEFT)::toggleSafety)
                .typed("L", viewModel.verdict(Place.RIGHT)::toggleSafety)
                .pressedAnywhere("Enter", viewModel::next)
                .pressedAnywhere("Esc", this::leave)
                .pressed("Shortcut+Z", viewModel::undo)
                .pressed("Shortcut+Shift+Z", viewModel::redo)
                .pressed("Alt+Left", viewModel::back)
                .pressed("Alt+Right", viewModel::forward);
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
    public Shortcuts shortcuts() {
        return shortcuts;
    }
}
