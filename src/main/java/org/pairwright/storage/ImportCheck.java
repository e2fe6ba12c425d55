package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Checks that imports are still described as the event log tells of them, both in the order in
/// which they came, and which of them were taken back.
final class ImportCheck {
    private static final String EVENTS =
            """
            select e.body from event e join project p on p.origin = e.origin
            where e.kind = '${kind}' order by e.number
            """;

    private static final String BATCHES =
            """
            select b.*, undone_at is not null as undone from import_batch b order by id
            """;

    private final CheckSession session;
    private final BroughtCheck brought;

    /// How many annotations by machines went with each that was taken back.
    private final Map<String, Long> undone = new HashMap<>();

    ImportCheck(CheckSession session) {
        this.session = session;
        brought = new BroughtCheck(session);
    }

    void run() {
        brought.run();
        session.begin("imports", "import_batch");
        session.query(
                EVENTS.replace("${kind}", ImportUndo.EVENT),
                row -> undone(CheckSession.body(row, 1)));
        try (PreparedStatement batches = session.connection().prepareStatement(BATCHES);
                PreparedStatement events =
                        session.connection()
                                .prepareStatement(EVENTS.replace("${kind}", "import"))) {
            batches.setFetchSize(500);
            events.setFetchSize(500);
            try (ResultSet batch = batches.executeQuery();
                    ResultSet event = events.executeQuery()) {
                walk(batch, event);
            }
        } catch (SQLException e) {
            session.unreadable(e);
        }
    }

    private void undone(JsonNode body) {
        undone.put(body.path("batch").asString(""), WithdrawnMachines.count(body));
    }

    private void walk(ResultSet batch, ResultSet event) throws SQLException {
        while (batch.next()) {
            session.count();
            if (!event.next()) {
                found(batch, "is told of by no event");
                return;
            }
            try {
                compare(batch, CheckSession.body(event, 1));
            } catch (StorageFailure.Damaged e) {
                session.impossible(e);
            }
        }
        if (event.next()) {
            session.found("import", "The event log tells of more imports than there are.");
        }
    }

    private void compare(ResultSet batch, JsonNode told) throws SQLException {
        if (!isAsTold(batch, told)) {
            found(batch, "is not described as it came in");
        }
        String uuid = Stored.uuid(batch.getBytes("uuid"), "import_batch.uuid").toString();
        if (batch.getLong("machine_annotations") != undone.getOrDefault(uuid, 0L)) {
            found(batch, "took other annotations by machines with it");
        }
        if (undone.containsKey(uuid) != batch.getBoolean("undone")) {
            found(
                    batch,
                    undone.containsKey(uuid)
                            ? "was taken back, and is said not to be"
                            : "is said to be taken back, and was not");
        }
        compareRows(batch, told);
    }

    private static boolean isAsTold(ResultSet batch, JsonNode told) throws SQLException {
        for (String column : ImportEvents.TEXTS) {
            if (told.has(column)
                    && !told.path(column).asString("").equals(batch.getString(column))) {
                return false;
            }
        }
        for (String column : ImportEvents.NUMBERS) {
            if (told.has(column) && told.path(column).asLong(-1) != batch.getLong(column)) {
                return false;
            }
        }
        return told.has("file");
    }

    /// What was taken back is no longer there; how many there must be is compared elsewhere.
    private void compareRows(ResultSet batch, JsonNode told) throws SQLException {
        if (batch.getBoolean("undone")) {
            return;
        }
        BroughtDigest.Ended there = brought.of(batch.getLong("id"));
        if (there.pairs() == batch.getLong("pairs")
                && differs(told.path("pairs_digest"), there.pairsDigest())) {
            found(
                    batch,
                    "brought pairs otherwise: which response is A, which stood first, an id, a line"
                            + " or what came beside the texts was changed");
        }
        if (there.annotations() == batch.getLong("annotations")
                && differs(told.path("annotations_digest"), there.annotationsDigest())) {
            found(batch, "brought other decisions than are there");
        }
    }

    /// Projects of before have no fingerprint.
    private static boolean differs(JsonNode told, String there) {
        return told.isString() && !told.asString().equals(there);
    }

    private void found(ResultSet batch, String what) throws SQLException {
        session.found(
                "import",
                "Import "
                        + batch.getLong("id")
                        + " ("
                        + AnnotationRows.text(batch, "file")
                        + ") "
                        + what
                        + ".");
    }
}
