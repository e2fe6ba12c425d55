package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.NextFrames;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.reading.FindBar;
import org.pairwright.ui.kit.reading.ReadInStep;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.ReadingPane;
import org.pairwright.ui.kit.reading.TwoTexts;

/// What is read: the conversation and the two responses, and how they are compared.
final class ReadingDesk extends VBox {
    /// The responses keep at least so much: 55 % of a window that is 800 high.
    private static final double LEAST = 440;

    private final LabelingViewModel viewModel;
    private final PromptCard prompt;
    private final ResponseCard left;
    private final ResponseCard right;
    private final TwoTexts responses;
    private final ReadInStep together;
    private final FindBar find;
    private final PassageMarks passages;
    private final PromptVerdictBar verdict;
    private final PartByPart parts;
    private final StackPane asked = new StackPane();
    private final StackPane answers = new StackPane();
    private final ReadOnlyBooleanWrapper laidOut = new ReadOnlyBooleanWrapper(true);
    private boolean used;
    private final NextFrames layingOutAhead = new NextFrames();

    /// @param leave takes the focus when something here gives it up
    /// @param parts makes what can wait until the texts are seen
    ReadingDesk(
            LabelingViewModel viewModel,
            KeyMap keys,
            Messages messages,
            Runnable leave,
            PartByPart parts) {
        this.viewModel = viewModel;
        this.parts = parts;
        prompt = new PromptCard(viewModel, keys, messages);
        left = new ResponseCard(Place.LEFT, viewModel, keys, messages, parts);
        right = new ResponseCard(Place.RIGHT, viewModel, keys, messages, parts);
        left.openCategoriesOver(right);
        right.openCategoriesOver(left);
        together = new ReadInStep(viewModel.reading(), left.pane(), right.pane());
        List<ReadingPane> panes = List.of(prompt.pane(), left.pane(), right.pane());
        passages = new PassageMarks(viewModel.suggestions(), panes);
        find = new FindBar(panes, viewModel.reader()::find, messages, leave);
        responses = new TwoTexts(viewModel.reading(), left, right, messages.of("label.divider"));
        responses.stackedProperty().subscribe(viewModel.places()::stack);
        responses
                .visibleProperty()
                .bind(viewModel.answers().correction().openProperty().map(open -> !open));
        // An editor comes in place of the responses: what they answer stays in sight.
        parts.add(() -> answers.getChildren().add(correction(keys, messages)));
        answers.setMinSize(0, 0);
        VBox.setVgrow(answers, Priority.ALWAYS);
        verdict = new PromptVerdictBar(viewModel, keys, messages);
        asked.setMinHeight(USE_PREF_SIZE);
        StackPane.setAlignment(verdict, Pos.TOP_RIGHT);
        prompt.leaveRoomFor(verdict);
        setSpacing(8);
        getChildren().setAll(find, asked, answers);
        visibleProperty().bind(viewModel.coveredProperty().not());
        inTurn().forEach(part -> part.setVisible(false));
        together.commonProperty().subscribe(left::nameMarks);
        together.commonProperty().subscribe(right::nameMarks);
        bind();
    }

    /// Puts up what there is to read, a part of it in each task.
    void fill() {
        parts.soon(() -> asked.getChildren().setAll(prompt, verdict));
        parts.soon(() -> answers.getChildren().addFirst(responses));
    }

    /// Lays out and shows what there is to read from now on. Called when all parts are asked for:
    /// before they are put up, it is not known how wide they are.
    void read() {
        viewModel.taskProperty().subscribe(this::arrive);
    }

    /// Whether the texts are there to be seen.
    ReadOnlyBooleanProperty laidOutProperty() {
        return laidOut.getReadOnlyProperty();
    }

    private CorrectionPane correction(KeyMap keys, Messages messages) {
        return new CorrectionPane(
                viewModel.answers().correction(),
                viewModel.reader()::read,
                viewModel.reading(),
                viewModel.places(),
                keys,
                messages);
    }

    private void bind() {
        find.visibleProperty().subscribe(this::showWholePrompt);
        viewModel
                .suggestions()
                .markingProperty()
                .subscribe(() -> {
                    showWholePrompt();
                    passages.mark();
                });
        viewModel.flow().ahead().upcomingProperty().subscribe(this::layOutAhead);
        viewModel.reading().differencesProperty().subscribe(this::compare);
        viewModel.reading().inStepProperty().subscribe(this::compare);
        viewModel.reading().rawProperty().subscribe(() -> show(viewModel.taskProperty().get()));
    }

    /// Whether keys go to the search.
    ObservableBooleanValue searchingProperty() {
        return find.visibleProperty().and(find.focusWithinProperty());
    }

    /// It takes what room there is. Nobody asks how much it would like, since each time somebody
    /// did, the conversation would be laid out.
    @Override
    public @Nullable Orientation getContentBias() {
        return null;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// The conversation takes the room that the responses do not need.
    @Override
    protected void layoutChildren() {
        prompt.allow(spare());
        super.layoutChildren();
        // What is asked of the prompt stands in its first line.
        double middle = prompt.firstLine() - verdict.prefHeight(-1) / 2;
        verdict.setTranslateY(Math.rint(middle));
    }

    private double spare() {
        double searching = find.isVisible() ? find.prefHeight(-1) + getSpacing() : 0;
        double room = getHeight() - searching - getSpacing();
        // Narrow, they change places with the height that they have; and an editor takes all.
        if (!responses.isVisible()
                || responses.getWidth() < TwoTexts.NARROW
                || responses.isStacked()) {
            return 0;
        }
        double needed = Math.max(left.neededHeight(room), right.neededHeight(room));
        return room - Math.max(needed, LEAST);
    }

    /// How much of the responses, at the bottom, are verdicts.
    ObservableValue<Double> verdictHeight() {
        return left.verdictHeight()
                .flatMap(one ->
                        right.verdictHeight()
                                .map(other -> Math.max(one.doubleValue(), other.doubleValue())));
    }

    /// Keeps the conversation to its share of the height of `screen`.
    void limitPromptTo(ObservableDoubleValue screen) {
        prompt.limitTo(screen);
    }

    /// What is styled in a task of its own: JavaFX styles what is seen, and no sooner than that.
    private List<Node> inTurn() {
        return List.of(asked, left, right);
    }

    /// The first texts are laid out one after the other before they are seen; those that follow are
    /// laid out ahead.
    private void arrive(Optional<LabelingTask> task) {
        if (used || task.isEmpty()) {
            show(task);
            return;
        }
        used = true;
        ReadingPair texts = viewModel.reader().texts(task.get());
        boolean raw = viewModel.reading().rawProperty().get();
        laidOut.set(false);
        inTurn().forEach(part -> parts.soon(() -> part.setVisible(true)));
        parts(texts, raw).forEach(this::lay);
        parts.soon(() -> {
            show(viewModel.taskProperty().get());
            laidOut.set(true);
        });
    }

    /// @param piece does a little and says whether all is done
    private void lay(BooleanSupplier piece) {
        parts.soon(() -> {
            while (!piece.getAsBoolean()) {
                // The rest of what will be seen.
            }
        });
    }

    /// Shows all three texts, then what needs all of them.
    private void show(Optional<LabelingTask> shown) {
        shown.map(viewModel.reader()::texts)
                .ifPresent(texts -> {
                    boolean raw = viewModel.reading().rawProperty().get();
                    prompt.show(texts.prompt(raw));
                    left.show(texts.at(Place.LEFT), raw);
                    right.show(texts.at(Place.RIGHT), raw);
                    compare();
                    find.searchAgain();
                    passages.mark();
                });
    }

    /// Nothing that is looked for is folded away.
    private void showWholePrompt() {
        prompt.search(find.isVisible() || viewModel.suggestions().markingProperty().get());
    }

    /// So that the pair that comes is there with the key.
    private void layOutAhead(List<LabelingTask> upcoming) {
        boolean raw = viewModel.reading().rawProperty().get();
        layingOutAhead.doInstead(
                upcoming.stream()
                        .map(viewModel.reader()::texts)
                        .flatMap(texts -> parts(texts, raw))
                        .toList());
    }

    /// What lays out each text.
    private Stream<BooleanSupplier> parts(ReadingPair texts, boolean raw) {
        return Stream.of(
                () -> left.prepare(texts.at(Place.LEFT), raw),
                () -> right.prepare(texts.at(Place.RIGHT), raw),
                () -> prompt.prepare(texts.prompt(raw)));
    }

    /// Compares the responses where a person wants to see them compared.
    private void compare() {
        ReadingOptions reading = viewModel.reading();
        if (reading.differencesProperty().get() || reading.inStepProperty().get()) {
            viewModel.reader().compare(reading.rawProperty().get(), together::compare);
        }
    }

    /// What can be done here.
    ///
    /// @param there while a pair is on the screen
    void addActs(Acts acts, ObservableValue<Boolean> there) {
        new ReadingActs(viewModel.reading(), prompt, left.pane(), right.pane(), find)
                .addTo(acts, there);
    }

    /// Goes on to another place that was found.
    ///
    /// @param step 1 or -1
    void find(int step) {
        find.go(step);
    }

    /// Takes away what was found.
    void endSearch() {
        find.close();
    }
}
