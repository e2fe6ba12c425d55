package org.pairwright.ui.labeling;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.LabelingProgress;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;
import org.pairwright.service.scoring.SuggestionService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.reading.ReadingOptions;

/// Labeling, as the screen sees it. Which pair is shown is up to its [PairFlow]; what is said of it
/// is in the models that this one holds. Judgments are laid out as on the screen: A means left.
public final class LabelingViewModel {
    /// What the screen shows.
    public enum State {
        LOADING,
        LABELING,
        EMPTY,
        FINISHED,
        FAILED
    }

    private final LabelingService service;
    private final Messages messages;
    private final PlaceWords places;
    private final ReadingViewModel reader;
    private final PairOnScreen shown;
    private final UntilSeen untilSeen = new UntilSeen();
    private final ProgressKeeper progress;
    private final PairFlow flow;
    private final Deciding deciding;
    private final PairFiles files;
    private final Asking asking = new Asking();
    private final AnswersViewModel answers;
    private final HistoryViewModel history;
    private final WellbeingViewModel wellbeing;
    private final AfterDecision after;
    private final PassedOverKeeper passedOver;

    public LabelingViewModel(
            LabelingService service,
            SuggestionService machines,
            Background background,
            Navigator navigator,
            Dialogs dialogs,
            Messages messages,
            LabelingOptions options,
            InstantSource clock,
            ZoneId zone) {
        this.service = service;
        this.messages = messages;
        places = new PlaceWords(messages);
        ReadingShelf shelf = new ReadingShelf(messages);
        shown = new PairOnScreen(clock);
        progress = new ProgressKeeper(service, background.inOrder(), zone);
        flow =
                new PairFlow(
                        service,
                        shelf,
                        background,
                        shown,
                        progress,
                        options,
                        messages,
                        places,
                        () -> answers().closePanels());
        deciding =
                new Deciding(
                        flow,
                        shown,
                        untilSeen,
                        new Lacking(asking.questionsProperty(), messages),
                        messages);
        reader =
                new ReadingViewModel(
                        shown, shelf, background.inOrder(), dialogs, messages, flow.notice()::say);
        files = new PairFiles(navigator, dialogs, messages);
        answers =
                new AnswersViewModel(
                        shown, asking, deciding, flow.notice(), options, background, messages);
        history =
                new HistoryViewModel(
                        service.history(),
                        background.inOrder(),
                        flow::jumpTo,
                        options,
                        messages,
                        places,
                        clock,
                        zone);
        wellbeing = new WellbeingViewModel(options, clock, zone);
        after = new AfterDecision(service, machines, flow, shown, background, messages);
        passedOver = new PassedOverKeeper(service.optOut(), background.inOrder(), stateProperty());
        progress.progressProperty().subscribe(wellbeing::count);
        // What was said of left would be read of the top.
        places.stackedProperty().subscribe((before, now) -> flow.notice().clear());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return flow.stateProperty();
    }

    /// The pair on the screen; empty while there is none. Without its texts while it is covered.
    ReadOnlyObjectProperty<Optional<LabelingTask>> taskProperty() {
        return shown.taskProperty();
    }

    /// How the annotator wants to read.
    public ReadingOptions reading() {
        return reader.options();
    }

    /// Marks what has to be answered.
    RequiredWords required() {
        return new RequiredWords(asking.questionsProperty(), messages);
    }

    /// What the places of the responses are called.
    PlaceWords places() {
        return places;
    }

    /// Its texts, and what is looked for in them.
    ReadingViewModel reader() {
        return reader;
    }

    /// Whether the pair on the screen is covered until it is revealed.
    ReadOnlyBooleanProperty coveredProperty() {
        return shown.coveredProperty();
    }

    /// Whether the pair on the screen can be seen yet.
    UntilSeen untilSeen() {
        return untilSeen;
    }

    /// What is set for the pair on the screen, decided or not.
    ReadOnlyObjectProperty<Judgment> saidProperty() {
        return shown.saidProperty();
    }

    /// Whether something is set that is not recorded.
    ObservableValue<Boolean> unrecordedProperty() {
        return shown.unrecordedProperty();
    }

    ReadOnlyObjectProperty<Taxonomy> taxonomyProperty() {
        return asking.taxonomyProperty();
    }

    /// What the project asks.
    ReadOnlyObjectProperty<Questions> questionsProperty() {
        return asking.questionsProperty();
    }

    ReadOnlyObjectProperty<LabelingProgress> progressProperty() {
        return progress.progressProperty();
    }

    /// Time worked on the pair on the screen.
    ReadOnlyObjectProperty<Duration> elapsedProperty() {
        return shown.elapsedProperty();
    }

    /// A short word on what a key just did; empty when there is nothing to say.
    ReadOnlyStringProperty noticeProperty() {
        return flow.notice().wordsProperty();
    }

    /// The way from one pair to the next, forward and back.
    PairFlow flow() {
        return flow;
    }

    /// What is set for the pair on the screen, until it is recorded.
    Deciding deciding() {
        return deciding;
    }

    /// Everything that can be said of the pair on the screen.
    AnswersViewModel answers() {
        return answers;
    }

    HistoryViewModel history() {
        return history;
    }

    WellbeingViewModel wellbeing() {
        return wellbeing;
    }

    /// What machines found of pairs that are decided.
    SuggestionsViewModel suggestions() {
        return after.suggestions();
    }

    /// How far the project is with its targets.
    TargetKeeper targets() {
        return after.targets();
    }

    /// How many pairs are left to others, since the annotator opted out of what they are of.
    PassedOverKeeper passedOver() {
        return passedOver;
    }

    /// Shows the pair where one was. Also looks again, after an import, a failure, or a change of
    /// what is asked or opted out of.
    public void start() {
        flow.saving().flush();
        after.start();
        flow.start(passedOver.noteChoice(), () -> Asked.by(service), this::begin);
    }

    /// As [#start], with that pair on the screen.
    public void startAt(long pair) {
        flow.saving().flush();
        after.start();
        passedOver.noteChoice();
        flow.start(pair, () -> Asked.by(service), this::begin);
    }

    /// Nobody waits for the count: it begins once the pair is read.
    private void begin(Asked asked) {
        asking.ask(asked);
        passedOver.count();
    }

    /// Uncovers the pair on the screen, once it was seen that it is covered.
    void reveal() {
        if (shown.coveredProperty().get() && !untilSeen.isHeld()) {
            flow.notice().clear();
            shown.reveal();
        }
    }

    /// Records the decision and goes on; just goes on where nothing was changed.
    void next() {
        deciding.next();
    }

    /// Another screen comes in front: what was said of the last key is over.
    void hide() {
        flow.notice().clear();
    }

    /// The window closes, or the project: what is set is put in line to be saved, and so is what
    /// waits until a pair is drawn, since nobody works for the project after that.
    public void leave() {
        flow.saving().flush();
        flow.onceDrawn().release();
    }

    /// Somebody else comes, or another project: what is set is saved, and then `left` is called.
    /// Where it could not be saved, the screen says so and stays.
    public void leave(Runnable left) {
        flow.leave(left);
    }

    /// Enough for today: what is set is saved first, and where it could not be, the screen says so
    /// and stays.
    void stop() {
        flow.leave(wellbeing::stop);
    }

    /// The files that pairs come from, and the project's own.
    public PairFiles files() {
        return files;
    }

    /// Somebody moved the mouse or pressed a key.
    void touch() {
        shown.touch();
        wellbeing.touch();
    }

    /// A second has passed.
    public void tick() {
        if (stateProperty().get() == State.LABELING && !wellbeing.stoppedProperty().get()) {
            shown.tick();
            wellbeing.tick();
        }
    }
}
