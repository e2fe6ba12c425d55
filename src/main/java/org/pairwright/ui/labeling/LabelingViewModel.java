package org.pairwright.ui.labeling;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.LabelingProgress;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.diff.Find;
import org.pairwright.ui.kit.diff.Range;
import org.pairwright.ui.kit.reading.Addresses;
import org.pairwright.ui.kit.reading.Comparison;
import org.pairwright.ui.kit.reading.ReadingOptions;

/// Labeling, as the screen sees it. Judgments are laid out as on the screen: A means left.
///
/// A decision is on the disk before the next pair is shown; until then keys are not taken, so that
/// nobody decides on a pair they have not seen.
public final class LabelingViewModel {
    /// What the screen shows.
    public enum State {
        LOADING,
        LABELING,
        EMPTY,
        FINISHED,
        FAILED
    }

    private record Opened(Taxonomy taxonomy, Optional<LabelingTask> task) {}

    private record Ahead(long of, Optional<LabelingTask> next) {}

    private final LabelingService service;
    private final Background lane;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ChoiceWords words;
    private final ZoneId zone;
    private final ReadingOptions reading = new ReadingOptions();
    private final Background beside;
    private final ReadingShelf shelf;
    private final PairQueue queue;
    private final DraftKeeper drafts;
    private final PairOnScreen shown;
    private final VerdictViewModel left;
    private final VerdictViewModel right;

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Taxonomy> taxonomy =
            new ReadOnlyObjectWrapper<>(new Taxonomy("none", "0", "", "", List.of()));
    private final ReadOnlyObjectWrapper<SaveState> saved =
            new ReadOnlyObjectWrapper<>(SaveState.SAVED);
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LabelingProgress> progress =
            new ReadOnlyObjectWrapper<>(new LabelingProgress(0, 0, 0, Duration.ZERO));
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    private final ReadOnlyObjectWrapper<Optional<LabelingTask>> upcoming =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Ahead> ahead = Optional.empty();
    private boolean busy = true;

    public LabelingViewModel(
            LabelingService service,
            Background background,
            Navigator navigator,
            Dialogs dialogs,
            Messages messages,
            InstantSource clock,
            ZoneId zone) {
        this.service = service;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.messages = messages;
        this.zone = zone;
        lane = background.inOrder();
        beside = background.inOrder();
        words = new ChoiceWords(messages);
        shelf = new ReadingShelf(messages);
        queue = new PairQueue(service, shelf);
        drafts = new DraftKeeper(service, lane, this::saved, this::notSaved);
        shown = new PairOnScreen(clock);
        left = new VerdictViewModel(Place.LEFT, shown.saidProperty(), this::change);
        right = new VerdictViewModel(Place.RIGHT, shown.saidProperty(), this::change);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The pair on the screen; empty while there is none.
    ReadOnlyObjectProperty<Optional<LabelingTask>> taskProperty() {
        return shown.taskProperty();
    }

    /// How the annotator wants to read.
    public ReadingOptions reading() {
        return reading;
    }

    /// A link of a text was clicked: asks, then opens it.
    void openLink(String address) {
        if (Addresses.mayBeOpened(address)) {
            dialogs.openAddress(address);
        } else {
            notice.set(messages.of("label.notice.notOpened"));
        }
    }

    /// Compares the responses on the screen; told once they are compared, if they still are there.
    void compare(boolean raw, Consumer<Comparison> compared) {
        shown.taskProperty()
                .get()
                .ifPresent(task -> {
                    Lazily<Comparison> comparison = texts(task).comparison(raw);
                    comparison
                            .ready()
                            .ifPresentOrElse(
                                    compared,
                                    () ->
                                            beside.run(
                                                    comparison::get,
                                                    compared,
                                                    // Nothing is marked; why is in the log.
                                                    failed -> notice.set(failed.what())));
                });
    }

    /// Finds words in texts.
    void find(List<String> texts, String words, Consumer<List<List<Range>>> found) {
        beside.run(
                () -> texts.stream().map(text -> Find.in(text, words)).toList(),
                found,
                failed -> notice.set(failed.what()));
    }

    /// The texts of a pair that came up, ready to be laid out.
    ReadingPair texts(LabelingTask task) {
        return shelf.of(task);
    }

    /// The pair that comes after the one on the screen, as far as is known.
    ReadOnlyObjectProperty<Optional<LabelingTask>> upcomingProperty() {
        return upcoming.getReadOnlyProperty();
    }

    /// What is set for the pair on the screen, decided or not.
    ReadOnlyObjectProperty<Judgment> saidProperty() {
        return shown.saidProperty();
    }

    ReadOnlyObjectProperty<Taxonomy> taxonomyProperty() {
        return taxonomy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// What went wrong last, until something goes right.
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LabelingProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Time worked on the pair on the screen.
    ReadOnlyObjectProperty<Duration> elapsedProperty() {
        return shown.elapsedProperty();
    }

    /// A short word on what a key just did; empty when there is nothing to say.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    VerdictViewModel verdict(Place place) {
        return place == Place.LEFT ? left : right;
    }

    /// Shows the first open pair. Also looks again, after an import or a failure.
    public void start() {
        busy = true;
        state.set(State.LOADING);
        lane.run(() -> new Opened(service.taxonomy(), queue.open()), this::opened, this::failed);
        refreshProgress();
    }

    private void opened(Opened opened) {
        taxonomy.set(opened.taxonomy());
        arrive(opened.task());
    }

    void choose(Choice choice) {
        change(choice::in);
    }

    void skipBecause(SkipReason reason) {
        if (shown.saidProperty().get().isSkip()) {
            change(judgment -> judgment.withSkip(reason));
        }
    }

    void toggleFlag() {
        change(judgment -> judgment.withFlag(!judgment.flagged(), judgment.flagNote()));
    }

    void explain(String rationale) {
        // A pasted U+0000 has no place in a database.
        change(judgment -> judgment.withRationale(rationale.replace("\0", "")));
    }

    /// Records the decision and goes on; just goes on where nothing was changed.
    void next() {
        if (busy || state.get() != State.LABELING) {
            return;
        }
        Judgment judgment = shown.judgment();
        if (judgment.preference() == Preference.UNSTATED) {
            notice.set(messages.of("label.notice.chooseFirst"));
        } else if (shown.isUnchangedDecision()) {
            forward();
        } else {
            shown.taskProperty().get().ifPresent(task -> decide(task, judgment));
        }
    }

    private void decide(LabelingTask task, Judgment judgment) {
        begin();
        saved.set(SaveState.SAVING);
        Instant shownAt = shown.shownAt();
        Duration active = shown.active();
        lane.run(
                () -> service.decide(task, judgment, shownAt, active),
                annotation -> {
                    saved();
                    goOn(task);
                },
                failed -> {
                    busy = false;
                    notSaved(failed);
                });
    }

    /// Preloading was in line before the decision, so it has arrived unless it failed.
    private void goOn(LabelingTask from) {
        ahead.filter(it -> it.of() == from.pair())
                .ifPresentOrElse(
                        it -> arrive(it.next()),
                        () -> lane.run(queue::open, this::arrive, this::failed));
        refreshProgress();
    }

    /// Takes the last decision or skip back and shows its pair as it was set.
    void undo() {
        turn(queue::undo, "label.notice.takenBack", "label.notice.nothingToTakeBack");
    }

    /// Makes the decision again that was last taken back.
    void redo() {
        turn(queue::redo, "label.notice.again", "label.notice.nothingToDoAgain");
    }

    private void turn(
            Callable<Optional<PairQueue.Turned>> act, String wordsWhenDone, String wordsWhenNot) {
        if (busy) {
            return;
        }
        begin();
        lane.run(
                act,
                turned -> {
                    turned.ifPresentOrElse(
                            it -> show(it.task(), it.act().judgment()), () -> busy = false);
                    notice.set(
                            turned.map(it ->
                                            Place.laidOut(
                                                    it.act().judgment(), it.task().leftSide()))
                                    .map(judgment ->
                                            messages.of(wordsWhenDone, words.spoken(judgment)))
                                    .orElse(messages.of(wordsWhenNot)));
                    refreshProgress();
                },
                this::failed);
    }

    /// Shows the pair decided before the one on the screen.
    void back() {
        if (!busy) {
            begin();
            long from = shown.pair();
            lane.run(() -> queue.before(from), this::arriveInHistory, this::failed);
        }
    }

    private void arriveInHistory(Optional<LabelingTask> earlier) {
        earlier.ifPresentOrElse(
                it -> show(it, it.judgment()),
                () -> {
                    busy = false;
                    notice.set(messages.of("label.notice.firstInHistory"));
                });
    }

    /// Shows the pair decided after the one on the screen, or the open one to go on with.
    void forward() {
        if (!busy && state.get() == State.LABELING) {
            begin();
            long from = shown.pair();
            lane.run(() -> queue.after(from), this::arrive, this::failed);
        }
    }

    /// The window closes: what is set is put in line to be saved.
    public void leave() {
        drafts.flush();
    }

    /// Lets a person choose files to import.
    public void importFiles() {
        List<Path> files =
                dialogs.chooseFiles(
                        messages.of("label.empty.choose"),
                        messages.of("label.empty.kind"),
                        List.of(
                                "*.jsonl",
                                "*.json",
                                "*.ndjson",
                                "*.csv",
                                "*.tsv",
                                "*.jsonl.gz",
                                "*.json.gz",
                                "*.csv.gz",
                                "*.tsv.gz"));
        if (!files.isEmpty()) {
            navigator.importFiles(files);
        }
    }

    /// Somebody moved the mouse or pressed a key.
    void touch() {
        shown.touch();
    }

    /// A second has passed.
    public void tick() {
        if (state.get() == State.LABELING) {
            shown.tick();
        }
    }

    private void change(UnaryOperator<Judgment> with) {
        if (busy || state.get() != State.LABELING) {
            return;
        }
        if (shown.change(with)) {
            notice.set("");
            saved.set(SaveState.SAVING);
            shown.taskProperty().get().ifPresent(task -> drafts.keep(task, shown.judgment()));
        }
    }

    private void begin() {
        busy = true;
        notice.set("");
        drafts.flush();
    }

    private void arrive(Optional<LabelingTask> next) {
        next.ifPresentOrElse(it -> show(it, it.judgment()), this::arriveAtEnd);
    }

    private void arriveAtEnd() {
        lane.run(
                () -> service.progress(zone),
                counted -> {
                    busy = false;
                    shown.clear();
                    progress.set(counted);
                    state.set(counted.total() == 0 ? State.EMPTY : State.FINISHED);
                },
                this::failed);
    }

    private void show(LabelingTask task, Judgment judgment) {
        busy = false;
        shown.show(task, judgment);
        left.closePalette();
        right.closePalette();
        state.set(State.LABELING);
        lane.run(
                () -> new Ahead(task.pair(), queue.openExcept(task.pair())),
                loaded -> {
                    ahead = Optional.of(loaded);
                    upcoming.set(loaded.next());
                },
                // Asked for again once it is needed, and then said.
                failed -> ahead = Optional.empty());
    }

    private void refreshProgress() {
        lane.run(
                () -> service.progress(zone),
                progress::set,
                // The count stays as it was; why is in the log.
                failed -> progress.set(progress.get()));
    }

    private void saved() {
        failure.set(Optional.empty());
        saved.set(SaveState.SAVED);
    }

    /// What was set stays on the screen, so that it can be tried again.
    private void notSaved(Failure failed) {
        failure.set(Optional.of(failed));
        saved.set(SaveState.NOT_SAVED);
    }

    private void failed(Failure failed) {
        busy = false;
        failure.set(Optional.of(failed));
        state.set(State.FAILED);
    }
}
