package org.pairwright.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Side;

/// Each annotator's stack of their own acts. It lies in the project, so it survives restarts.
public final class Acts {
    static final String DECISION = "decision";
    static final String SKIP = "skip";

    /// An act that was taken back or done again.
    ///
    /// @param kind `decision` or `skip`
    /// @param pair where it happened
    /// @param judgment what the act said
    public record Turned(String kind, long pair, int occurrence, Judgment judgment) {}

    private record Act(
            long id, String kind, long pair, Optional<Long> before, long after) {}

    private final Database database;

    public Acts(Database database) {
        this.database = database;
    }

    /// Takes the annotator's last act back: the chain gets one more revision, a withdrawal or what it
    /// said before. Empty when there is nothing to take back.
    public Optional<Turned> undo(Actor actor, Annotator annotator) {
        return database.write(
                handle ->
                        top(handle, annotator, "done", "desc")
                                .map(act -> turn(handle, actor, act, act.before(), "undone")));
    }

    /// Does again what was last taken back. Empty when there is nothing.
    public Optional<Turned> redo(Actor actor, Annotator annotator) {
        return database.write(
                handle ->
                        top(handle, annotator, "undone", "asc")
                                .map(act -> turn(handle, actor, act, Optional.of(act.after()), "done")));
    }

    static void push(
            Handle handle, NewAnnotation revision, String kind, Optional<Long> before, long after) {
        // A new act clears what could have been done again.
        handle.execute(
                "update act set state = 'dropped' where annotator = ? and state = 'undone'",
                revision.annotator().id());
        handle.createUpdate(
                        """
                        insert into act (annotator, kind, pair, before_annotation, after_annotation, state, at)
                        values (:annotator, :kind, :pair, cast(:before as bigint), :after, 'done', :now)
                        """)
                .bind("annotator", revision.annotator().id())
                .bind("kind", kind)
                .bind("pair", revision.pair())
                .bind("before", before.orElse(null))
                .bind("after", after)
                .bind("now", System.currentTimeMillis())
                .execute();
    }

    private static Optional<Act> top(
            Handle handle, Annotator annotator, String state, String direction) {
        return handle.createQuery(
                        """
                        select id, kind, pair, before_annotation, after_annotation from act
                        where annotator = :annotator and state = :state order by id ${direction} limit 1
                        """
                                .replace("${direction}", direction))
                .bind("annotator", annotator.id())
                .bind("state", state)
                .map(
                        (row, context) -> {
                            long before = row.getLong("before_annotation");
                            return new Act(
                                    row.getLong("id"),
                                    row.getString("kind"),
                                    row.getLong("pair"),
                                    before == 0 ? Optional.empty() : Optional.of(before),
                                    row.getLong("after_annotation"));
                        })
                .findOne();
    }

    /// Makes the chain say again what it said at `target`, and moves the act to `state`.
    private static Turned turn(
            Handle handle, Actor actor, Act act, Optional<Long> target, String state) {
        Annotation acted = AnnotationRows.byId(handle, act.after());
        Optional<Annotation> said =
                target.map(id -> AnnotationRows.byId(handle, id)).filter(it -> !it.withdrawn());
        Annotation shown = said.orElse(acted);
        Instant now = Instant.now();
        NewAnnotation revision =
                new NewAnnotation(
                        act.pair(),
                        acted.annotator(),
                        acted.occurrence(),
                        said.map(Annotation::judgment).orElse(Judgment.EMPTY),
                        shown.left().orElse(Side.A),
                        now,
                        now,
                        said.map(it -> Duration.ofMillis(it.activeMillis())).orElse(Duration.ZERO));
        long id = Revisions.add(handle, revision, said.isEmpty());
        handle.execute("update act set state = ? where id = ?", state, act.id());
        Annotation added = AnnotationRows.byId(handle, id);
        Events.add(
                handle, actor, state.equals("done") ? "redo" : "undo", AnnotationStore.body(handle, added));
        return new Turned(act.kind(), act.pair(), acted.occurrence(), acted.judgment());
    }
}
