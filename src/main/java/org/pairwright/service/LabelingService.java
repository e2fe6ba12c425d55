package org.pairwright.service;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.domain.Identity;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Permission;
import org.pairwright.domain.Questions;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.Side;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.TurnedAct;
import org.pairwright.storage.Acts;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;
import org.pairwright.storage.PairStore;
import org.pairwright.storage.PairTexts;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.QueueStore;

/// Labeling: one annotator, one pair at a time.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class LabelingService {
    private final Database database;
    private final Annotator annotator;
    private final Actor actor;
    private final ProjectStore project;
    private final PairStore pairs;
    private final QueueStore queue;
    private final AnnotationStore annotations;
    private final Acts acts;
    private final HistoryService history;
    private final TargetService targets;
    private final Permissions permissions;
    private final OptOut optOut;

    public LabelingService(Database database, Annotator annotator) {
        this(database, annotator, new OptOut(database, annotator));
    }

    /// @param optOut what the annotator does not want to be shown
    public LabelingService(Database database, Annotator annotator, OptOut optOut) {
        this.database = database;
        this.annotator = annotator;
        this.optOut = optOut;
        actor = new Actor(annotator.name(), SystemUser.name());
        project = new ProjectStore(database);
        pairs = new PairStore(database);
        queue = new QueueStore(database);
        annotations = new AnnotationStore(database);
        history = new HistoryService(database, annotator, optOut);
        targets = new TargetService(database);
        permissions = new Permissions(database);
        acts = new Acts(database, permission -> permissions.require(actor, permission));
    }

    public Annotator annotator() {
        return annotator;
    }

    /// The hazard categories to choose from.
    public Taxonomy taxonomy() {
        return project.taxonomy();
    }

    /// What is asked.
    public Questions questions() {
        return project.questions();
    }

    /// What the annotator did so far.
    public HistoryService history() {
        return history;
    }

    /// What the annotator does not want to be shown.
    public OptOut optOut() {
        return optOut;
    }

    /// Where the annotator stands in the queue when the project is opened: after what they decided
    /// last, unless something urgent waits, or the queue goes by scores: others may have come in
    /// that belong before it.
    public QueuePosition start() {
        return startsOver()
                ? QueuePosition.START
                : queue.lastDecided(annotator)
                        .filter(last -> last.priority() == 0)
                        .orElse(QueuePosition.START);
    }

    /// The open pairs after `from`, at most `limit`: those without a current decision or skip of
    /// the annotator that are not known to be of what they opted out of. To go round, ask again
    /// from [QueuePosition#START].
    public List<QueuePosition> openAfter(QueuePosition from, int limit) {
        return queue.openAfter(annotator, from, limit, optOut.codes());
    }

    /// Whether the queue is gone through from its start: a pair waits that is more urgent than
    /// usual, or the queue goes by scores.
    public boolean startsOver() {
        return queue.hasUrgent(annotator, optOut.codes()) || queue.isByScore();
    }

    /// Whether a pair was taken out, so that nobody is asked about it.
    public boolean isTakenOut(long pair) {
        return queue.isTakenOut(pair);
    }

    /// How far the project is with the pairs that it wants of each category, of those that it wants
    /// any of. In a large project that takes a while.
    public List<CategoryTarget> targets() {
        return targets.wanted();
    }

    /// A pair as it comes before the annotator.
    public LabelingTask task(long pair) {
        return database.asOfOneMoment(() -> read(pair));
    }

    private LabelingTask read(long pair) {
        PairTexts texts = pairs.texts(pair);
        int occurrence = 0;
        // Read anew, as a project may take over the seed of an archive while it is open.
        long seed = project.project().seed();
        Side left = Identity.leftSide(seed, annotator.uuid(), texts.key(), occurrence);
        Optional<Annotation> current = annotations.current(pair, annotator, occurrence);
        Judgment judgment =
                annotations
                        .draft(pair, annotator, occurrence)
                        .or(() -> current.map(Annotation::judgment))
                        .orElse(Judgment.EMPTY);
        return new LabelingTask(
                pair,
                texts.uuid(),
                occurrence,
                texts.messages(),
                shown(left == Side.A ? texts.a() : texts.b()),
                shown(left == Side.A ? texts.b() : texts.a()),
                left,
                judgment,
                current.isPresent(),
                texts.sensitive(),
                optOut.isOf(pair));
    }

    private static LabelingTask.Shown shown(PairTexts.Text text) {
        return new LabelingTask.Shown(text.content(), text.toolCalls());
    }

    /// Keeps what is set so far, so that it survives a crash; durable when this returns.
    public void saveDraft(LabelingTask task, Judgment judgment) {
        annotations.saveDraft(task.pair(), annotator, task.occurrence(), judgment);
    }

    /// Records a decision or a skip; durable when this returns.
    ///
    /// @param shownAt when the pair came on the screen
    /// @param active time spent on it without idle time
    /// @throws NotAllowed when the annotator does not label, or no longer
    public Annotation decide(
            LabelingTask task, Judgment judgment, Instant shownAt, Duration active) {
        NewAnnotation revision =
                new NewAnnotation(
                        task.pair(),
                        annotator,
                        task.occurrence(),
                        judgment,
                        task.leftSide(),
                        shownAt,
                        Instant.now(),
                        active);
        return annotations.record(
                actor, revision, () -> permissions.require(actor, Permission.LABEL));
    }

    /// Takes the annotator's last act back, wherever it happened. Empty when there is none.
    public Optional<TurnedAct> undo() {
        return acts.undo(actor, annotator);
    }

    /// As [#undo], and what was taken back becomes the draft, so that it is set again, after a
    /// crash too; where an earlier decision holds again, there is no draft.
    ///
    /// @param progress is told of the pairs of an act on many
    /// @throws Cancelled when `progress` said so; nothing was changed
    public Optional<TurnedAct> undoToDraft(Progress progress) {
        return acts.undoToDraft(actor, annotator, progress.watch());
    }

    /// The pair whose act [#undo] would take back now; empty where there is none, or many.
    public Optional<Long> pairToTakeBack() {
        return acts.pairToUndo(annotator);
    }

    /// Does again what was last taken back. Empty when there is nothing.
    public Optional<TurnedAct> redo() {
        return acts.redo(actor, annotator);
    }

    /// As the other.
    ///
    /// @param progress is told of the pairs of an act on many
    /// @throws Cancelled when `progress` said so; nothing was changed
    public Optional<TurnedAct> redo(Progress progress) {
        return acts.redo(actor, annotator, progress.watch());
    }

    /// The pair decided just before `pair`, or the last one decided where `pair` is still open.
    public Optional<Long> decidedBefore(long pair) {
        return queue.decidedBefore(annotator, pair);
    }

    /// The pair decided just after `pair`; empty where `pair` is the last one or still open.
    public Optional<Long> decidedAfter(long pair) {
        return queue.decidedAfter(annotator, pair);
    }

    /// How far the annotator is, to be kept up with what they do.
    ///
    /// @param zone whose midnight the day begins at
    public AnnotatorProgress keptProgress(ZoneId zone) {
        return new AnnotatorProgress(database, annotator, zone);
    }
}
