package org.pairwright.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /// Records a revision as its annotator's act: the chain's new head, an entry in the event log, the
    /// top of the annotator's undo stack. Durable when this returns; a draft of it is gone.
    public Annotation record(Actor actor, NewAnnotation revision) {
        return database.write(handle -> record(handle, actor, revision));
    }

    /// Records many revisions in one transaction, in order.
    public List<Annotation> record(Actor actor, List<NewAnnotation> revisions) {
        return database.write(
                handle ->
                        revisions.stream().map(revision -> record(handle, actor, revision)).toList());
    }

    private static Annotation record(Handle handle, Actor actor, NewAnnotation revision) {
        Optional<Long> before =
                Revisions.head(
                        handle, revision.pair(), revision.annotator().id(), revision.occurrence());
        long id = Revisions.add(handle, revision, false);
        Drafts.delete(handle, revision.pair(), revision.annotator().id(), revision.occurrence());
        String kind = revision.judgment().isSkip() ? Acts.SKIP : Acts.DECISION;
        Acts.push(handle, revision, kind, before, id);
        Annotation annotation = AnnotationRows.byId(handle, id);
        Events.add(handle, actor, kind, body(handle, annotation));
        return annotation;
    }

    /// What the event log says of an annotation. Its parts are plain words and ids: nothing to escape.
    static String body(Handle handle, Annotation annotation) {
        return handle.createQuery(
                        """
                        select n.number, p.uuid from annotation n join pair p on p.id = n.pair
                        where n.id = :id
                        """)
                .bind("id", annotation.id())
                .map((row, context) -> body(annotation, row.getLong(1), UuidV7.of(row.getBytes(2))))
                .one();
    }

    private static String body(Annotation annotation, long number, UUID pair) {
        return "{\"annotation\":\""
                + annotation.uuid()
                + "\",\"number\":"
                + number
                + ",\"pair\":\""
                + pair
                + "\",\"digest\":\""
                + JudgmentDigest.of(annotation, pair)
                + "\"}";
    }

    /// The annotator's current annotation of a pair; empty when there is none or it was withdrawn.
    public Optional<Annotation> current(long pair, Annotator annotator, int occurrence) {
        return database.read(handle -> current(handle, pair, annotator, occurrence));
    }

    static Optional<Annotation> current(
            Handle handle, long pair, Annotator annotator, int occurrence) {
        return Revisions.head(handle, pair, annotator.id(), occurrence)
                .map(id -> AnnotationRows.byId(handle, id))
                .filter(annotation -> !annotation.withdrawn());
    }

    /// Keeps what is set before a decision, so that it survives a crash. An empty judgment deletes it.
    public void saveDraft(long pair, Annotator annotator, int occurrence, Judgment judgment) {
        database.write(
                handle -> {
                    Drafts.save(handle, pair, annotator.id(), occurrence, judgment);
                    return null;
                });
    }

    /// The draft that [#saveDraft] kept.
    public Optional<Judgment> draft(long pair, Annotator annotator, int occurrence) {
        return database.read(handle -> Drafts.find(handle, pair, annotator.id(), occurrence));
    }

    /// Which of `uuids` are in the store, for telling that nothing was lost.
    public java.util.Set<UUID> known(List<UUID> uuids) {
        return database.read(
                handle ->
                        uuids.stream()
                                .filter(
                                        uuid ->
                                                handle.createQuery(
                                                                        "select count(*) from annotation where uuid = :uuid")
                                                                .bind("uuid", UuidV7.bytes(uuid))
                                                                .mapTo(int.class)
                                                                .one()
                                                        > 0)
                                .collect(Collectors.toSet()));
    }
}
