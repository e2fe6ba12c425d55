package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Checks that what people were shown of machines is what the event log tells of it: else it could
/// not be told what they said by themselves.
final class SuggestionCheck {
    private final CheckSession session;

    /// What was shown after each decision.
    private final Map<String, JsonNode> told = new HashMap<>();

    SuggestionCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("suggestions", "suggestion");
        session.query(
                """
                select e.body from event e join project p on p.origin = e.origin
                where e.kind = '${kind}' order by e.number
                """
                        .replace("${kind}", SuggestionStore.EVENT),
                row -> listen(CheckSession.body(row, 1)));
        session.query(
                """
                select n.uuid, s.body, s.annotation, s.pair, n.pair, s.shown_at, n.decided_at, n.batch
                from suggestion s left join annotation n on n.id = s.annotation order by s.annotation
                """,
                this::compare);
        told.keySet()
                .forEach(decision ->
                        found(decision, "is told of by the event log, and is not there"));
    }

    private void listen(JsonNode body) {
        ObjectNode shown = JsonMapper.shared().createObjectNode();
        shown.set("machines", body.path("machines"));
        shown.set("passages", body.path("passages"));
        told.putIfAbsent(body.path("annotation").asString(""), shown);
    }

    private void compare(ResultSet row) throws SQLException {
        String decision = Stored.uuid(row.getBytes(1), "annotation.uuid").toString();
        Optional<JsonNode> event = Optional.ofNullable(told.remove(decision));
        if (row.getLong(4) != row.getLong(5) || row.getLong(6) < row.getLong(7)) {
            found(decision, "is not of its pair and time");
        }
        if (row.getLong(8) > 0) {
            // What came with an archive is told of by its import.
            return;
        }
        if (event.isEmpty()) {
            found(decision, "is told of by no event");
        } else if (!event.get().equals(body(Stored.text(row.getString(2), "suggestion.body")))) {
            found(decision, "is not what was recorded");
        }
    }

    private static JsonNode body(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException unreadable) {
            return JsonMapper.shared().missingNode();
        }
    }

    private void found(String decision, String what) {
        session.found(
                "suggestion", "What was shown after annotation " + decision + " " + what + ".");
    }
}
