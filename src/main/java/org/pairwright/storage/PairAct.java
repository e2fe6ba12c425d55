package org.pairwright.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Side;
import org.pairwright.domain.TurnedAct;

/// Records an act on one pair, takes it back and does it again, inside the caller's transaction.
final class PairAct {
    private static final String DECISION = "decision";
    private static final String SKIP = "skip";
    private static final String FLAG = "flag";
    private static final String CORRECTION = "correction";

    private PairAct() {}

    /// One that was recorded.
    ///
    /// @param before the annotation that held until then; empty where it was the first
    /// @param after the annotation that it made
    record Row(long id, String kind, long pair, Optional<Long> before, long after) {}

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
        UndoneActs.drop(
                handle,
                added.stream().map(it -> it.annotation().annotator().id()).distinct().toList());
        List<@Nullable Object[]> rows = new ArrayList<>(added.size());
        long now = System.currentTimeMillis();
        for (int i = 0; i < added.size(); i++) {
            Revisions.Added each = added.get(i);
            rows.add(
                    new @Nullable Object[] {
                        each.annotation().annotator().id(),
                        kinds.get(i),
                        each.annotation().pair(),
                        each.before().orElse(null),
                        each.annotation().id(),
                        now
                    });
        }
        PlainSql.changeEach(
                handle,
                """
                insert into act (annotator, kind, pair, before_annotation, after_annotation, state, at)
                values (?, ?, ?, cast(? as bigint), ?, 'done', ?)
                """,
                rows);
    }

    /// The first or the last act of an annotator that is in a state; empty where none is.
    ///
    /// @param direction `asc` for the first, `desc` for the last
    static Optional<Row> top(Handle handle, Annotator annotator, String state, String direction) {
        return PlainSql.first(
                handle,
                """
                select id, kind, pair, before_annotation, after_annotation from act
                where annotator = ? and state = ? order by id ${direction} limit 1
                """
                        .replace("${direction}", direction),
                row -> {
                    long before = row.getLong(4);
                    return new Row(
                            row.getLong(1),
                            Stored.text(row.getString(2), "act.kind"),
                            row.getLong(3),
                            before == 0 ? Optional.empty() : Optional.of(before),
                            row.getLong(5));
                },
                annotator.id(),
                state);
    }

    /// Takes one back: the chain says again what it said before.
    static TurnedAct undo(Handle handle, Actor actor, Row act) {
        return turn(handle, actor, act, act.before(), "undone");
    }

    /// Does one again.
    static TurnedAct redo(Handle handle, Actor actor, Row act) {
        return turn(handle, actor, act, Optional.of(act.after()), "done");
    }

    /// Makes the chain say again what it said at `target`, and moves the act to `state`.
    private static TurnedAct turn(
            Handle handle, Actor actor, Row act, Optional<Long> target, String state) {
        Map<Long, Annotation> known = known(handle, act);
        Annotation acted = Objects.requireNonNull(known.get(act.after()));
        Optional<Annotation> said = target.map(known::get).filter(it -> !it.withdrawn());
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
        Revisions.Added added = Revisions.add(handle, List.of(revision), said.isEmpty()).getFirst();
        PlainSql.change(handle, "update act set state = ? where id = ?", state, act.id());
        Events.add(handle, actor, state.equals("done") ? "redo" : "undo", EventBodies.of(added));
        Judgment before =
                act.before().map(known::get).map(Annotation::judgment).orElse(Judgment.EMPTY);
        return new TurnedAct.OfPair(
                act.kind(), act.pair(), acted.occurrence(), before, acted.judgment());
    }

    /// The annotations that an act went from and to, by their ids.
    private static Map<Long, Annotation> known(Handle handle, Row act) {
        List<Long> ids = Stream.concat(act.before().stream(), Stream.of(act.after())).toList();
        return AnnotationRows.byIds(handle, ids).stream()
                .collect(Collectors.toMap(Annotation::id, it -> it));
    }
}
