package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.Finding;
import org.pairwright.domain.Side;
import org.pairwright.service.LabelingTask;
import org.pairwright.service.scoring.Passage;
import org.pairwright.service.scoring.SuggestionService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.reading.Note;

/// What machines found, told to who has decided, and to nobody else. It comes in a background of
/// its own: nothing waits for it.
final class SuggestionsViewModel {
    private final SuggestionService service;
    private final PairOnScreen shown;
    private final Background lane;
    private final LongConsumer jumpTo;
    private final Consumer<String> say;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Told>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Told>> here =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper marking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper passages = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private long lastDecided;
    private long lastShown;

    /// What machines found of a pair.
    ///
    /// @param findings at least one, laid out as on the screen: A means left
    record Told(long pair, List<Finding> findings) {}

    /// @param lane where machines' findings are looked up, one after another
    /// @param jumpTo shows a pair
    /// @param say shows a short word
    SuggestionsViewModel(
            SuggestionService service,
            PairOnScreen shown,
            Background lane,
            LongConsumer jumpTo,
            Consumer<String> say,
            Messages messages) {
        this.service = service;
        this.shown = shown;
        this.lane = lane;
        this.jumpTo = jumpTo;
        this.say = say;
        this.messages = messages;
        shown.taskProperty().subscribe(this::come);
    }

    /// What was found of the pair that was decided last, until another one is.
    ReadOnlyObjectProperty<Optional<Told>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /// What was found of the pair on the screen.
    ReadOnlyObjectProperty<Optional<Told>> hereProperty() {
        return here.getReadOnlyProperty();
    }

    /// Whether the passages that the lexicon knows are marked in the pair on the screen.
    ReadOnlyBooleanProperty markingProperty() {
        return marking.getReadOnlyProperty();
    }

    /// Which passages are marked, in words; empty while none are to be.
    ReadOnlyStringProperty passagesProperty() {
        return passages.getReadOnlyProperty();
    }

    /// Whether the project tells anything, as far as is known.
    ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /// Looks whether the project tells anything.
    void start() {
        lane.run(service::isOn, on::set, failed -> say.accept(failed.what()));
    }

    /// A decision is on the disk, and the next pair comes: what was found of the one before goes.
    void leave(LabelingTask decided) {
        lastDecided = decided.pair();
        latest.set(Optional.empty());
    }

    /// Tells what was found of the pair that was decided, unless another one was since.
    void tell(LabelingTask task) {
        find(
                task,
                found -> {
                    if (lastDecided == task.pair()) {
                        latest.set(found);
                    }
                });
    }

    private void come(Optional<LabelingTask> task) {
        long pair = task.map(LabelingTask::pair).orElse(0L);
        if (pair != lastShown) {
            stopMarking();
            here.set(Optional.empty());
        }
        lastShown = pair;
        if (task.filter(it -> !it.decided()).isPresent()) {
            forget(pair);
        }
        task.filter(LabelingTask::decided)
                .ifPresent(decided ->
                        find(
                                decided,
                                found -> {
                                    if (lastShown == pair) {
                                        here.set(found);
                                    }
                                }));
    }

    /// A decision was taken back: what was found beside it goes with it.
    private void forget(long pair) {
        stopMarking();
        here.set(Optional.empty());
        if (latest.get().filter(it -> it.pair() == pair).isPresent()) {
            latest.set(Optional.empty());
        }
    }

    private void find(LabelingTask task, Consumer<Optional<Told>> found) {
        lane.run(
                () ->
                        service.of(task.pair())
                                .map(it -> laidOut(it.pair(), it.findings(), task.leftSide())),
                found,
                failed -> say.accept(failed.what()));
    }

    private static Told laidOut(long pair, List<Finding> findings, Side left) {
        return new Told(
                pair, left == Side.A ? findings : findings.stream().map(Finding::turned).toList());
    }

    /// Shows the pair that was decided last, for who wants to look at it again.
    void goBack() {
        latest.get().ifPresent(it -> jumpTo.accept(it.pair()));
    }

    /// Marks the passages that the lexicon knows, or no longer. They are not for who has not
    /// decided.
    void togglePassages() {
        if (marking.get()) {
            stopMarking();
        } else if (shown.taskProperty().get().filter(LabelingTask::decided).isPresent()) {
            marking.set(true);
        } else {
            lane.run(
                    service::isOn,
                    on ->
                            say.accept(
                                    messages.of(
                                            on ? "label.passages.first" : "label.passages.off")),
                    failed -> say.accept(failed.what()));
        }
    }

    private void stopMarking() {
        marking.set(false);
        passages.set("");
    }

    /// Looks for passages in texts of the pair on the screen.
    ///
    /// @param found told where there are some in each text, if they may be told and are wanted
    ///   still
    void find(List<String> texts, Consumer<List<List<Note>>> found) {
        long pair = lastShown;
        lane.run(
                () -> service.passages(pair, texts),
                told -> {
                    if (lastShown == pair && marking.get()) {
                        told.ifPresentOrElse(
                                it -> show(it, found),
                                () -> {
                                    stopMarking();
                                    say.accept(messages.of("label.passages.off"));
                                });
                    }
                },
                failed -> say.accept(failed.what()));
    }

    private void show(List<List<Passage>> found, Consumer<List<List<Note>>> noted) {
        List<Passage> all = found.stream().flatMap(List::stream).toList();
        String categories =
                all.stream()
                        .flatMap(it -> it.categories().stream())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        passages.set(messages.of("label.passages.found", all.size(), categories));
        noted.accept(
                found.stream()
                        .map(text ->
                                text.stream()
                                        .map(it ->
                                                new Note(
                                                        it.from(),
                                                        it.to(),
                                                        String.join(", ", it.categories())))
                                        .toList())
                        .toList());
    }
}
