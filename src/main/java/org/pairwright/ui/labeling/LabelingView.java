package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.pairwright.domain.Category;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyReader;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.NextFrames;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Screen;

/// The Label screen.
public final class LabelingView implements Screen {
    /// Between a panel and what it stands above.
    private static final double GAP = 8;

    /// From this width on, the history stands beside the pair and not over it.
    private static final double WIDE = 1_080;

    /// As in the style sheet: around what is on the screen.
    private static final Insets AROUND = new Insets(12, 16, 8, 16);

    private final LabelingViewModel viewModel;
    private final StackPane body = new StackPane();
    private final VBox labeling = new VBox(8);
    private final ReadingDesk desk;
    private final RationaleField rationale;
    private final HistoryPanel history;
    private final StackPane header = new StackPane();
    private final LabelingFoot foot;
    private final KeyMap keys;
    private final Acts acts;
    private final PageWatch page;

    private final NextFrames onceDrawn = new NextFrames();

    /// The pair on the screen; 0 where there is none.
    private long pair;

    /// @param parts makes what can wait until there is something to read
    public LabelingView(
            LabelingViewModel viewModel, KeyMap keys, Messages messages, PartByPart parts) {
        this.viewModel = viewModel;
        this.keys = keys;
        desk = new ReadingDesk(viewModel, keys, messages, body::requestFocus, parts);
        rationale = new RationaleField(viewModel, keys, messages, parts);
        history = new HistoryPanel(viewModel.history(), messages);
        parts.add(() -> header.getChildren().setAll(new LabelingHeader(viewModel, messages)));
        foot =
                new LabelingFoot(
                        viewModel,
                        desk.laidOutProperty(),
                        () ->
                                new FootLines(
                                        viewModel,
                                        viewModel
                                                .history()
                                                .openProperty()
                                                .and(history.focusWithinProperty()),
                                        desk,
                                        keys,
                                        messages),
                        () ->
                                new SuggestionLine(
                                        viewModel.suggestions(), found(messages), keys, messages),
                        messages,
                        parts);
        layOut(messages, parts);
        page = new PageWatch(viewModel.untilSeen(), body, desk.laidOutProperty());
        viewModel.flow().ahead().hold();
        parts.add(viewModel.flow().ahead()::release);
        bind();
        acts = new LiveActs(viewModel, desk, rationale, history, this::leave).all();
    }

    private void layOut(Messages messages, PartByPart parts) {
        body.setId("labeling");
        body.getStyleClass().add("labeling");
        StackPane reading = new StackPane();
        reading.setMinHeight(0);
        CriteriaPanel criteria =
                new CriteriaPanel(viewModel.answers().criteria(), viewModel.places(), messages);
        // All of it is seen together.
        reading.setVisible(false);
        parts.soon(() ->
                reading.getChildren()
                        .setAll(desk, new CoverPane(viewModel, keys, messages), criteria));
        desk.fill();
        VBox.setVgrow(reading, Priority.ALWAYS);
        labeling.setMinWidth(0);
        desk.limitPromptTo(body.heightProperty());
        SkipPanel skip = new SkipPanel(viewModel.answers().skip(), messages);
        StackPane why = new StackPane(rationale, skip);
        why.managedProperty().bind(rationale.visibleProperty().or(skip.visibleProperty()));
        VBox deciding = new VBox(8);
        deciding.setVisible(false);
        Lazily<DecisionBar> bar = new Lazily<>(() -> new DecisionBar(viewModel, keys, messages));
        parts.soon(() -> bar.get().begin());
        parts.soon(() -> deciding.getChildren().setAll(bar.get()));
        parts.soon(() -> bar.get().complete());
        parts.soon(() -> {
            deciding.getChildren()
                    .addAll(
                            new AxesRow(viewModel, keys, messages),
                            new CriteriaRow(viewModel, keys, messages),
                            why);
            deciding.setVisible(true);
            reading.setVisible(true);
        });
        desk.read();
        labeling.getChildren()
                .setAll(
                        reading,
                        new SuggestionStrip(
                                viewModel.suggestions(), found(messages), keys, messages),
                        new NotSavedBanner(viewModel, keys, messages),
                        new ReminderBanner(viewModel.wellbeing(), viewModel::stop, keys, messages),
                        deciding);
        // Over the end of the responses: what is chosen stays in untilSeen.
        StackPane.setAlignment(criteria, Pos.BOTTOM_CENTER);
        criteria.translateYProperty().bind(desk.verdictHeight().map(tall -> -tall - GAP));
        StackPane.setAlignment(history, Pos.CENTER_RIGHT);
        StackPane.setMargin(
                history, new Insets(-AROUND.getTop(), -AROUND.getRight(), -AROUND.getBottom(), 0));
        viewModel
                .history()
                .openProperty()
                .flatMap(open ->
                        body.widthProperty().map(width -> open && width.doubleValue() > WIDE))
                .subscribe(this::dockHistory);
        body.getChildren()
                .setAll(
                        labeling,
                        new LabelingPlaceholder(viewModel, keys, messages),
                        history,
                        new StoppedPane(viewModel.wellbeing(), messages));
    }

    private FindingWords found(Messages messages) {
        return new FindingWords(
                messages,
                viewModel.places(),
                code ->
                        viewModel.taxonomyProperty().get().categories().stream()
                                .filter(it -> it.code().equals(code))
                                .findFirst()
                                .map(Category::name)
                                .orElse(code));
    }

    /// Where there is room, the pair stays in untilSeen beside it.
    private void dockHistory(boolean docked) {
        double beside = docked ? HistoryPanel.WIDTH : 0;
        StackPane.setMargin(labeling, new Insets(0, beside, 0, 0));
    }

    private void bind() {
        labeling.opacityProperty().bind(desk.laidOutProperty().map(is -> is ? 1.0 : 0.0));
        labeling.visibleProperty()
                .bind(viewModel.stateProperty().isEqualTo(LabelingViewModel.State.LABELING));
        viewModel.taskProperty().subscribe(this::arrive);
        panels().forEach(open -> open.subscribe(this::leavePanel));
        body.addEventFilter(MouseEvent.ANY, event -> viewModel.touch());
        body.addEventFilter(KeyEvent.ANY, event -> viewModel.touch());
        labeling.addEventFilter(KeyEvent.KEY_PRESSED, this::goOnFromButton);
        tickWhileShown();
    }

    /// Whether each panel is open that has keys of its own.
    private List<ObservableValue<Boolean>> panels() {
        return List.of(
                viewModel.answers().verdicts().at(Place.LEFT).paletteOpenProperty(),
                viewModel.answers().verdicts().at(Place.RIGHT).paletteOpenProperty(),
                viewModel.answers().skip().openProperty(),
                viewModel.answers().criteria().openProperty(),
                viewModel.history().openProperty(),
                viewModel.answers().correction().openProperty(),
                viewModel.wellbeing().stoppedProperty());
    }

    /// Another pair begins with the keys, wherever the focus was. Never while a panel is open, nor
    /// for the same pair read again: what is typed into a field then would decide.
    private void arrive(Optional<LabelingTask> task) {
        long arrived = task.map(LabelingTask::pair).orElse(0L);
        if (arrived != pair && panels().stream().noneMatch(ObservableValue::getValue)) {
            body.requestFocus();
        }
        pair = arrived;
        page.begin();
        viewModel.flow().onceDrawn().hold();
        onceDrawn.doInstead(
                List.of(() -> {
                    viewModel.flow().onceDrawn().release();
                    return true;
                }));
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
                        viewModel.hide();
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

    /// No key changes anything behind what stands in front for one who has stopped for today.
    @Override
    public Acts acts() {
        return viewModel.wellbeing().stoppedProperty().get() ? new Acts() : acts;
    }
}
