package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Digest;
import org.pairwright.domain.Marking;
import org.pairwright.domain.TurnedAct;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Records a bulk act, takes it back and does it again, a run of pairs at a time inside the
/// caller's transaction.
final class BulkAct {
    /// So many pairs are marked between two looks at whether to go on.
    private static final int RUN = 10_000;

    /// The words of the event log.
    static final String MARK = "mark";

    static final String UNDO = "undo-mark";
    static final String REDO = "redo-mark";

    /// One that was recorded.
    ///
    /// @param afterAct the last of `act` when it was done
    /// @param pairs those that it marked and that are still there
    record Row(long id, Marking marking, long pairs, long afterAct) {}

    /// One that is being recorded, as its event tells it.
    private record Begun(long id, long afterAct, long at) {}

    private final Handle handle;
    private final Dialect dialect;
    private final Actor actor;
    private final Watch watch;

    /// @param watch hears of it in pairs; where it throws, nothing is changed
    BulkAct(Handle handle, Dialect dialect, Actor actor, Watch watch) {
        this.handle = handle;
        this.dialect = dialect;
        this.actor = actor;
        this.watch = watch;
    }

    /// Marks those of the pairs that are marked otherwise, and notes those besides that somebody
    /// else's act could mark otherwise.
    ///
    /// @param pairs their ids, each once, in order
    /// @return how many were changed
    long record(Annotator annotator, Marking marking, long[] pairs) {
        Begun begun = begin(annotator, marking);
        long act = begun.id();
        BulkMarks marks = new BulkMarks(handle, dialect, marking.kind());
        Digest digest = new Digest();
        long noted = 0;
        long changed = 0;
        for (int from = 0; from < pairs.length; from += RUN) {
            watch.at("marking", from, pairs.length);
            long[] run = Arrays.copyOfRange(pairs, from, Math.min(pairs.length, from + RUN));
            long last = run[run.length - 1];
            noted += marks.note(act, annotator.id(), marking.value(), run);
            BulkMarks.forEachNoted(
                    handle, act, run[0] - 1, last, (pair, was) -> digest.number(pair).text(was));
            changed += marks.settle(act, run[0] - 1, last);
        }
        watch.at("marking", pairs.length, pairs.length);
        if (noted == 0) {
            handle.execute("delete from bulk_act where id = ?", act);
            return 0;
        }
        UndoneActs.drop(handle, List.of(annotator.id()));
        handle.execute("update bulk_act set pairs = ? where id = ?", noted, act);
        ObjectNode body = body(act);
        body.put("annotator", annotator.uuid().toString())
                .put("after_act", begun.afterAct())
                .put("at", begun.at())
                .put("mark", marking.kind().code())
                .put("value", marking.value())
                .put("pairs", noted)
                .put("changed", changed)
                .put("digest", digest.toHex());
        Events.add(handle, actor, MARK, body.toString());
        return changed;
    }

    private static ObjectNode body(long act) {
        return JsonMapper.shared().createObjectNode().put("act", act);
    }

    private Begun begin(Annotator annotator, Marking marking) {
        return handle.createQuery(
                        """
                        insert into bulk_act (annotator, mark, value, pairs, after_act, state, at)
                        values (:annotator, :mark, :value, 0, (select coalesce(max(id), 0) from act),
                            'done', :now)
                        returning id, after_act, at
                        """)
                .bind("annotator", annotator.id())
                .bind("mark", marking.kind().code())
                .bind("value", marking.value())
                .bind("now", System.currentTimeMillis())
                .map((row, context) ->
                        new Begun(row.getLong("id"), row.getLong("after_act"), row.getLong("at")))
                .one();
    }

    /// The annotator's last one in a state, or their first.
    ///
    /// @param direction `desc` or `asc`
    static Optional<Row> top(Handle handle, Annotator annotator, String state, String direction) {
        return PlainSql.first(
                handle,
                """
                select id, mark, value, pairs - gone as pairs, after_act from bulk_act
                where annotator = ? and state = ? order by id ${direction} limit 1
                """
                        .replace("${direction}", direction),
                row ->
                        new Row(
                                row.getLong("id"),
                                Stored.whole("Bulk act " + row.getLong("id"), () -> marking(row)),
                                row.getLong("pairs"),
                                row.getLong("after_act")),
                annotator.id(),
                state);
    }

    private static Marking marking(ResultSet row) throws SQLException {
        return Marking.of(
                Stored.code(row.getString("mark"), "bulk_act.mark", Marking.Kind::of),
                Stored.text(row.getString("value"), "bulk_act.value"));
    }

    /// Takes an act back, so that its pairs are marked as if it had never been.
    TurnedAct undo(Row act) {
        return turn(act, "undone", UNDO);
    }

    /// Does again what was taken back.
    TurnedAct redo(Row act) {
        return turn(act, "done", REDO);
    }

    private TurnedAct turn(Row act, String state, String event) {
        handle.execute("update bulk_act set state = ? where id = ?", state, act.id());
        BulkMarks marks = new BulkMarks(handle, dialect, act.marking().kind());
        long done = 0;
        long changed = 0;
        long after = 0;
        List<Long> run = marks.noted(act.id(), after, RUN);
        while (!run.isEmpty()) {
            watch.at("marking", done, act.pairs());
            changed += marks.settle(act.id(), after, run.getLast());
            after = run.getLast();
            done += run.size();
            run = marks.noted(act.id(), after, RUN);
        }
        watch.at("marking", done, act.pairs());
        Events.add(handle, actor, event, body(act.id()).toString());
        return new TurnedAct.OfMany(act.marking(), changed, done - changed);
    }
}
