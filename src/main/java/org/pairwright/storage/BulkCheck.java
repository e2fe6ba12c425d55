package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.pairwright.domain.Digest;
import org.pairwright.domain.InvalidMarking;
import org.pairwright.domain.Marking;
import tools.jackson.databind.JsonNode;

/// Checks bulk acts: that they are what the event log tells of them, and that pairs are marked as
/// they say.
final class BulkCheck {
    private static final String EVENTS =
            """
            select e.body, e.kind from event e join project p on p.origin = e.origin
            where e.kind in ('${mark}', '${undo}') order by e.number
            """
                    .replace("${mark}", BulkAct.MARK)
                    .replace("${undo}", ImportUndo.EVENT);

    private static final String COUNTED =
            """
            select 'Bulk act ' || a.id || ' changed ' || a.pairs || ' pairs, of which ' || a.gone
                || ' are gone; it names ' || coalesce(c.number, 0) || '.'
            from bulk_act a
            left join (select act, count(*) as number from bulk_change group by act) c on c.act = a.id
            where a.pairs - a.gone <> coalesce(c.number, 0)
            """;

    private static final String MARKED =
            """
            select 'Pair ' || p.id || ' is marked "' || ${now} || '" (${mark}); by what was recorded it is "'
                || ${due} || '".'
            from (select distinct m.pair from bulk_change m join bulk_act a on a.id = m.act
                where a.mark = '${mark}') c
            join pair p on p.id = c.pair
            where ${now} <> ${due}
            order by p.id
            """;

    private static final String ACTS =
            """
            select a.id, a.mark, a.value, a.after_act, a.at, a.pairs, a.gone, n.uuid
            from bulk_act a join annotator n on n.id = a.annotator order by a.id
            """;

    /// @param left of the pairs, those that did not go with their import
    private record Told(
            String annotator,
            long afterAct,
            long at,
            String mark,
            String value,
            long pairs,
            long left,
            String digest) {
        Told leaving(long pairsLeft, String digestOfThem) {
            return new Told(annotator, afterAct, at, mark, value, pairs, pairsLeft, digestOfThem);
        }
    }

    /// The digest of no pair.
    private static final String NOTHING = new Digest().toHex();

    private final CheckSession session;
    private final Map<Long, Told> told = new HashMap<>();
    private final Map<Long, String> digests = new HashMap<>();
    private Digest digest = new Digest();
    private long digested;

    BulkCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("marks", "bulk_change");
        session.query(EVENTS, this::listen);
        gatherDigests();
        session.query(ACTS, this::compare);
        told.keySet().stream()
                .sorted()
                .forEach(act ->
                        session.found(
                                "mark", "Bulk act " + act + " was recorded and is not there."));
        checkMarks();
    }

    /// Checks what the acts themselves tell.
    void runWithoutEvents() {
        session.begin("marks", "bulk_change");
        checkMarks();
    }

    private void gatherDigests() {
        session.query("select act, pair, was from bulk_change order by act, pair", this::add);
        endDigest();
    }

    private void checkMarks() {
        session.find("mark", COUNTED);
        for (Marking.Kind kind : Marking.Kind.values()) {
            session.find(
                    "mark",
                    MARKED.replace("${mark}", kind.code())
                            .replace("${now}", BulkMarks.now(kind))
                            .replace("${due}", BulkMarks.due(kind, "p.id")));
        }
    }

    private void listen(ResultSet row) throws SQLException {
        JsonNode body = CheckSession.body(row, 1);
        if (row.getString(2).equals(ImportUndo.EVENT)) {
            body.path("acts").forEach(this::listenToLeft);
            return;
        }
        told.put(
                body.path("act").asLong(0),
                new Told(
                        body.path("annotator").asString(""),
                        body.path("after_act").asLong(0),
                        body.path("at").asLong(0),
                        body.path("mark").asString(""),
                        body.path("value").asString(""),
                        body.path("pairs").asLong(0),
                        body.path("pairs").asLong(0),
                        body.path("digest").asString("")));
    }

    /// What is left of an act after an import was taken back.
    private void listenToLeft(JsonNode act) {
        told.computeIfPresent(
                act.path("act").asLong(0),
                (id, before) ->
                        before.leaving(
                                act.path("pairs").asLong(0), act.path("digest").asString("")));
    }

    private void add(ResultSet row) throws SQLException {
        if (row.getLong(1) != digested) {
            endDigest();
            digested = row.getLong(1);
        }
        digest.number(row.getLong(2)).text(Stored.text(row.getString(3), "bulk_change.was"));
    }

    private void endDigest() {
        digests.put(digested, digest.toHex());
    }

    private void compare(ResultSet row) throws SQLException {
        long act = row.getLong("id");
        Told recorded = told.remove(act);
        if (recorded == null) {
            session.found("mark", "No event tells of bulk act " + act + ".");
            return;
        }
        Told there =
                new Told(
                        Stored.uuid(row.getBytes("uuid"), "annotator.uuid").toString(),
                        row.getLong("after_act"),
                        row.getLong("at"),
                        row.getString("mark"),
                        row.getString("value"),
                        row.getLong("pairs"),
                        row.getLong("pairs") - row.getLong("gone"),
                        digests.getOrDefault(act, NOTHING));
        if (!there.equals(recorded)) {
            session.found("mark", "Bulk act " + act + " is not what was recorded.");
        }
        try {
            Marking.of(
                    Stored.code(row.getString("mark"), "bulk_act.mark", Marking.Kind::of),
                    Stored.text(row.getString("value"), "bulk_act.value"));
        } catch (InvalidMarking e) {
            session.found("mark", "Bulk act " + act + ": " + e.getMessage());
        }
    }
}
