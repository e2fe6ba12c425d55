package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.pairwright.domain.UuidV7;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
            select id, uuid, file, sha256, pairs, annotations, undone_at is not null as undone
            from import_batch order by id
            """;

    private final CheckSession session;
    private final Set<String> undone = new HashSet<>();

    ImportCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("imports", "import_batch");
        session.query(
                EVENTS.replace("${kind}", "undo-import"),
                row -> undone.add(body(row).path("batch").asString("")));
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

    private void walk(ResultSet batch, ResultSet event) throws SQLException {
        while (batch.next()) {
            session.count();
            if (!event.next()) {
                found(batch, "is told of by no event");
                return;
            }
            compare(batch, body(event));
        }
        if (event.next()) {
            session.found("import", "The event log tells of more imports than there are.");
        }
    }

    private void compare(ResultSet batch, JsonNode told) throws SQLException {
        if (!told.path("file").asString("").equals(batch.getString("file"))
                || !told.path("sha256").asString("").equals(batch.getString("sha256"))
                || told.path("pairs").asLong(-1) != batch.getLong("pairs")
                || told.path("annotations").asLong(-1) != batch.getLong("annotations")) {
            found(batch, "is not described as it came in");
        }
        String uuid = UuidV7.of(batch.getBytes("uuid")).toString();
        if (undone.contains(uuid) != batch.getBoolean("undone")) {
            found(
                    batch,
                    undone.contains(uuid)
                            ? "was taken back, and is said not to be"
                            : "is said to be taken back, and was not");
        }
    }

    private void found(ResultSet batch, String what) throws SQLException {
        session.found(
                "import",
                "Import "
                        + batch.getLong("id")
                        + " ("
                        + batch.getString("file")
                        + ") "
                        + what
                        + ".");
    }

    /// A body that is none is found by its hash.
    private static JsonNode body(ResultSet event) throws SQLException {
        try {
            return JsonMapper.shared().readTree(Objects.requireNonNullElse(event.getString(1), ""));
        } catch (JacksonException e) {
            return JsonMapper.shared().createObjectNode().put("broken", e.getOriginalMessage());
        }
    }
}
