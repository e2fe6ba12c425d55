package org.pairwright.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Side;
import org.pairwright.domain.TurnedAct;

/// Each annotator's stack of their own acts. It lies in the project, so it survives restarts.
public final class Acts {
    private static final String DECISION = "decision";
    private static final String SKIP = "skip";
    private static final String FLAG = "flag";
    private static final String CORRECTION = "correction";
    private static final Watch UNWATCHED = (stage, done, total) -> {};

    private record Act(long id, String kind, long pair, Optional<Long> before, long after) {}

    private final Database database;

    public Acts(Database database) {
        this.database = database;
    }

    /// Takes the annotator's last act back: the chain gets one more revision, a withdrawal or what
    /// it said before; marks become what they were. Empty when there is nothing to take back.
    public Optional<TurnedAct> undo(Actor actor, Annotator annotator) {
        return undo(actor, annotator, UNWATCHED);
    }

    /// As the other.
    ///
    /// @param watch hears of a bulk act in pairs; where it throws, nothing is changed
    public Optional<TurnedAct> undo(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> undo(handle, actor, annotator, watch));
    }

    /// As [#undo], and what was taken back becomes the draft, unless an earlier decision holds
    /// again; all in one, so that a crash leaves both or none.
    public Optional<TurnedAct> undoToDraft(Actor actor, Annotator annotator) {
        return undoToDraft(actor, annotator, UNWATCHED);
    }

    /// As the other.
    ///
    /// @param watch hears of a bulk act in pairs; where it throws, nothing is changed
    public Optional<TurnedAct> undoToDraft(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> {
            Optional<TurnedAct> taken = undo(handle, actor, annotator, watch);
            taken.flatMap(Acts::ofPair)
                    .ifPresent(act ->
                            Drafts.save(
                                    handle,
                                    act.pair(),
                                    annotator.id(),
                                    act.occurrence(),
                                    act.before().isEmpty() ? act.judgment() : Judgment.EMPTY));
            return taken;
        });
    }

    /// As [#undoToDraft], for somebody who does not see the pair: a draft that is there stays.
    public Optional<TurnedAct> undoUnseen(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> {
            Optional<TurnedAct> taken = undo(handle, actor, annotator, watch);
            taken.flatMap(Acts::ofPair)
                    .filter(act -> act.before().isEmpty())
                    .filter(act ->
                            Drafts.find(handle, act.pair(), annotator.id(), act.occurrence())
                                    .isEmpty())
                    .ifPresent(act ->
                            Drafts.save(
                                    handle,
                                    act.pair(),
                                    annotator.id(),
                                    act.occurrence(),
                                    act.judgment()));
            return taken;
        });
    }

    /// Whether it is marks that [#undo] would take back.
    public boolean isLastOfMarks(Annotator annotator) {
        return database.read(handle -> {
            Optional<Act> act = top(handle, annotator, "done", "desc");
            return BulkAct.top(handle, annotator, "done", "desc")
                    .filter(it -> isLater(it, act))
                    .isPresent();
        });
    }

    /// Whether it is marks that [#redo] would set again.
    public boolean isNextOfMarks(Annotator annotator) {
        return database.read(handle -> {
            Optional<Act> act = top(handle, annotator, "undone", "asc");
            return BulkAct.top(handle, annotator, "undone", "asc")
                    .filter(it -> act.isEmpty() || it.afterAct() < act.get().id())
                    .isPresent();
        });
    }

    private static boolean isLater(BulkAct.Row bulk, Optional<Act> act) {
        return act.isEmpty() || bulk.afterAct() >= act.get().id();
    }

    private Optional<TurnedAct> undo(Handle handle, Actor actor, Annotator annotator, Watch watch) {
        Optional<Act> act = top(handle, annotator, "done", "desc");
        Optional<BulkAct.Row> bulk = BulkAct.top(handle, annotator, "done", "desc");
        // The later of the two.
        return bulk.filter(it -> isLater(it, act))
                .map(it -> bulk(handle, actor, watch).undo(it))
                .or(() -> act.map(it -> turn(handle, actor, it, it.before(), "undone")));
    }

    private BulkAct bulk(Handle handle, Actor actor, Watch watch) {
        return new BulkAct(handle, database.dialect(), actor, watch);
    }

    private static Optional<TurnedAct.OfPair> ofPair(TurnedAct turned) {
        return switch (turned) {
            case TurnedAct.OfPair act -> Optional.of(act);
            case TurnedAct.OfMany act -> Optional.empty();
        };
    }

    /// Does again what was last taken back; a draft of the pair is gone. Empty when there is
    /// nothing.
    public Optional<TurnedAct> redo(Actor actor, Annotator annotator) {
        return redo(actor, annotator, UNWATCHED);
    }

    /// As the other.
    ///
    /// @param watch hears of a bulk act in pairs; where it throws, nothing is changed
    public Optional<TurnedAct> redo(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> {
            Optional<TurnedAct> done = redo(handle, actor, annotator, watch);
            done.flatMap(Acts::ofPair)
                    .ifPresent(act ->
                            Drafts.delete(handle, act.pair(), annotator.id(), act.occurrence()));
            return done;
        });
    }

    /// As [#redo], for somebody who does not see the pair: a draft that says something else than
    /// what is done again stays.
    public Optional<TurnedAct> redoUnseen(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> {
            Optional<TurnedAct> done = redo(handle, actor, annotator, watch);
            done.flatMap(Acts::ofPair)
                    .filter(act ->
                            Drafts.find(handle, act.pair(), annotator.id(), act.occurrence())
                                    .filter(act.judgment()::equals)
                                    .isPresent())
                    .ifPresent(act ->
                            Drafts.delete(handle, act.pair(), annotator.id(), act.occurrence()));
            return done;
        });
    }

    private Optional<TurnedAct> redo(Handle handle, Actor actor, Annotator annotator, Watch watch) {
        Optional<Act> act = top(handle, annotator, "undone", "asc");
        Optional<BulkAct.Row> bulk = BulkAct.top(handle, annotator, "undone", "asc");
        // The earlier of the two.
        return bulk.filter(it -> act.isEmpty() || it.afterAct() < act.get().id())
                .map(it -> bulk(handle, actor, watch).redo(it))
                .or(() -> act.map(it -> turn(handle, actor, it, Optional.of(it.after()), "done")));
    }

    /// The kinds of act that revisions by annotators are, in the same order.
    static List<String> kinds(Handle handle, List<Revisions.Added> added) {
        List<Long> ids = added.stream().flatMap(it -> it.before().stream()).toList();
        Map<Long, Judgment> before = new HashMap<>();
        AnnotationRows.byIds(handle, ids)
                .forEach(annotation -> before.put(annotation.id(), annotation.judgment()));
        return added.stream()
                .map(it ->
                        kind(
                                it.before().map(before::get).orElse(Judgment.EMPTY),
                                it.annotation().judgment()))
                .toList();
    }

    /// What somebody did who said `before` and then `after`.
    private static String kind(Judgment before, Judgment after) {
        if (after.isSkip() && !before.isSkip()) {
            return SKIP;
        }
        if (!before.isEmpty()) {
            if (before.withFlag(after.flagged(), after.flagNote()).equals(after)) {
                return FLAG;
            }
            if (before.withCorrections(after.corrections()).equals(after)) {
                return CORRECTION;
            }
        }
        return after.isSkip() ? SKIP : DECISION;
    }

    /// Puts what was added on top of its annotators' stacks, in its order.
    ///
    /// @param kinds what [#kinds] says of it
    static void push(Handle handle, List<Revisions.Added> added, List<String> kinds) {
        dropUndone(
                handle,
                added.stream().map(it -> it.annotation().annotator().id()).distinct().toList());
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into act (annotator, kind, pair, before_annotation, after_annotation, state, at)
                        values (:annotator, :kind, :pair, cast(:before as bigint), :after, 'done', :now)
                        """);
        long now = System.currentTimeMillis();
        for (int i = 0; i < added.size(); i++) {
            Revisions.Added each = added.get(i);
            batch.bind("annotator", each.annotation().annotator().id())
                    .bind("kind", kinds.get(i))
                    .bind("pair", each.annotation().pair())
                    .bind("before", each.before().orElse(null))
                    .bind("after", each.annotation().id())
                    .bind("now", now)
                    .add();
        }
        batch.execute();
    }

    /// A new act clears what could have been done again.
    static void dropUndone(Handle handle, List<Long> annotators) {
        for (String table : List.of("act", "bulk_act")) {
            handle.createUpdate(
                            """
                            update ${table} set state = 'dropped'
                            where annotator in (<annotators>) and state = 'undone'
                            """
                                    .replace("${table}", table))
                    .bindList("annotators", annotators)
                    .execute();
        }
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
                .map((row, context) -> {
                    long before = row.getLong("before_annotation");
                    return new Act(
                            row.getLong("id"),
                            Stored.text(row.getString("kind"), "act.kind"),
                            row.getLong("pair"),
                            before == 0 ? Optional.empty() : Optional.of(before),
                            row.getLong("after_annotation"));
                })
                .findOne();
    }

    /// Makes the chain say again what it said at `target`, and moves the act to `state`.
    private static TurnedAct turn(
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
        Annotation added =
                Revisions.add(handle, List.of(revision), said.isEmpty()).getFirst().annotation();
        handle.execute("update act set state = ? where id = ?", state, act.id());
        Events.add(
                handle,
                actor,
                state.equals("done") ? "redo" : "undo",
                EventBodies.of(handle, List.of(added)).getFirst());
        Judgment before =
                act.before()
                        .map(id -> AnnotationRows.byId(handle, id).judgment())
                        .orElse(Judgment.EMPTY);
        return new TurnedAct.OfPair(
                act.kind(), act.pair(), acted.occurrence(), before, acted.judgment());
    }
}
