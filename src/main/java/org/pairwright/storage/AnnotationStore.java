package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.UuidV7;

/// Records decisions and gives them back.
public final class AnnotationStore {
    private final Database database;

    public AnnotationStore(Database database) {
        this.database = database;
    }

    /// Records a revision as its annotator's act: the chain's new head, an entry in the event log,
    /// the top of the annotator's undo stack. Durable when this returns; a draft of it is gone.
    public Annotation record(Actor actor, NewAnnotation revision) {
        return record(actor, revision, () -> {});
    }

    /// As the other.
    ///
    /// @param leave asked before, in the same transaction; where it throws, nothing is recorded
    public Annotation record(Actor actor, NewAnnotation revision, Runnable leave) {
        return database.write(handle -> {
            leave.run();
            return record(handle, actor, List.of(revision)).getFirst();
        });
    }

    /// Records many revisions in one transaction, in order.
    public List<Annotation> record(Actor actor, List<NewAnnotation> revisions) {
        if (revisions.isEmpty()) {
            return List.of();
        }
        return database.write(handle -> record(handle, actor, revisions));
    }

    /// Runs `work` in one transaction: what it records is durable when this returns, and nothing of
    /// it is left when it throws. Others can't write meanwhile.
    public <T> T together(Function<AnnotationTransaction, T> work) {
        return database.write(handle -> work.apply(new AnnotationTransaction(handle)));
    }

    static List<Annotation> record(Handle handle, Actor actor, List<NewAnnotation> revisions) {
        return record(handle, actor, revisions, false);
    }

    /// Records that chains say nothing any more.
    ///
    /// @param revisions with empty judgments
    static void withdraw(Handle handle, Actor actor, List<NewAnnotation> revisions) {
        record(handle, actor, revisions, true);
    }

    private static List<Annotation> record(
            Handle handle, Actor actor, List<NewAnnotation> revisions, boolean withdrawn) {
        List<Revisions.Added> added = Revisions.add(handle, revisions, withdrawn);
        Drafts.delete(handle, revisions);
        List<String> kinds = PairAct.kinds(handle, added);
        PairAct.push(handle, added, kinds);
        List<Events.Entry> entries = new ArrayList<>(added.size());
        for (int i = 0; i < added.size(); i++) {
            entries.add(new Events.Entry(kinds.get(i), EventBodies.of(added.get(i))));
        }
        Events.add(handle, actor, entries);
        return added.stream().map(Revisions.Added::annotation).toList();
    }

    /// The annotator's current annotation of a pair; empty when there is none or it was withdrawn.
    public Optional<Annotation> current(long pair, Annotator annotator, int occurrence) {
        return database.read(handle -> current(handle, pair, annotator, occurrence));
    }

    /// What everybody currently says of at most a thousand pairs: by pair, then in the order of the
    /// annotators' names and of the times that they labeled it.
    public Map<Long, List<Annotation>> current(List<Long> pairs) {
        return database.read(handle -> AnnotationRows.currentOf(handle, pairs));
    }

    /// What the annotator currently says of at most a thousand pairs.
    static List<Annotation> current(Handle handle, Annotator annotator, List<Long> pairs) {
        List<Long> heads =
                pairs.isEmpty()
                        ? List.of()
                        : handle.createQuery(
                                        """
                                        select annotation from annotation_head
                                        where annotator = :annotator and pair in (<pairs>)
                                        """)
                                .bind("annotator", annotator.id())
                                .bindList("pairs", pairs)
                                .mapTo(Long.class)
                                .list();
        return AnnotationRows.byIds(handle, heads).stream()
                .filter(annotation -> !annotation.withdrawn())
                .toList();
    }

    static Optional<Annotation> current(
            Handle handle, long pair, Annotator annotator, int occurrence) {
        return Revisions.head(handle, pair, annotator.id(), occurrence)
                .map(id -> AnnotationRows.byId(handle, id))
                .filter(annotation -> !annotation.withdrawn());
    }

    /// Keeps what is set before a decision, so that it survives a crash. An empty judgment deletes
    /// it.
    public void saveDraft(long pair, Annotator annotator, int occurrence, Judgment judgment) {
        database.write(handle -> {
            Drafts.save(handle, pair, annotator.id(), occurrence, judgment);
            return null;
        });
    }

    /// The draft that [#saveDraft] kept.
    public Optional<Judgment> draft(long pair, Annotator annotator, int occurrence) {
        return database.read(handle -> Drafts.find(handle, pair, annotator.id(), occurrence));
    }

    /// Which of `uuids` are in the store, for telling that nothing was lost.
    Set<UUID> known(List<UUID> uuids) {
        return database.read(handle ->
                uuids.stream()
                        .filter(uuid ->
                                handle.createQuery(
                                                        "select count(*) from annotation where uuid = :uuid")
                                                .bind("uuid", UuidV7.bytes(uuid))
                                                .mapTo(int.class)
                                                .one()
                                        > 0)
                        .collect(Collectors.toSet()));
    }
}
