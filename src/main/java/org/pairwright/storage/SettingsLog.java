package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the event log tells of changes of the settings, above all of those by an archive.
final class SettingsLog {
    /// The word of the event log.
    static final String EVENT = "settings";

    /// The key of the versions that came with an archive.
    static final String EARLIER = "earlier";

    private static final String BEFORE = "before";
    private static final String RESTORED = "restored";

    private SettingsLog() {}

    /// One change.
    ///
    /// @param number of its event
    record Entry(long number, JsonNode body) {
        /// Whether it is the end of what was taken over from an archive.
        boolean isAdoption() {
            return body.has(BEFORE);
        }

        /// Whether it is the end of taking that back.
        boolean isRestoring() {
            return body.has(RESTORED);
        }

        /// What held before an archive's.
        JsonNode before() {
            return body.path(BEFORE);
        }
    }

    /// All changes, the last one first.
    static List<Entry> backwards(Handle handle) {
        return handle.createQuery(
                        """
                        select number, body from event
                        where origin = (select origin from project) and kind = 'settings'
                        order by number desc
                        """)
                .map((row, context) -> new Entry(row.getLong("number"), body(row)))
                .list();
    }

    /// What an event says.
    ///
    /// @param row with its `body`
    /// @throws StorageFailure.Damaged when that can't be read
    static JsonNode body(ResultSet row) throws SQLException {
        try {
            return JsonMapper.shared().readTree(Stored.text(row.getString("body"), "event.body"));
        } catch (JacksonException e) {
            StorageFailure.Damaged damaged =
                    Stored.damaged("The body of an event in the log is no JSON.");
            damaged.addSuppressed(e);
            throw damaged;
        }
    }

    static Optional<Entry> last(Handle handle) {
        return backwards(handle).stream().findFirst();
    }

    /// The number of the last change; 0 when there was none.
    static long lastNumber(Handle handle) {
        return last(handle).map(Entry::number).orElse(0L);
    }

    /// What is told of a seed that was taken over, and of how to get back.
    ///
    /// @param first the id of the first of the imports that it came with
    /// @param last that of the last one
    static String adoption(Handle handle, long seed, long seedBefore, long first, long last) {
        ObjectNode body = JsonMapper.shared().createObjectNode().put("seed", seed);
        ObjectNode before = body.putObject(BEFORE).put("seed", seedBefore);
        before.put("first_import", first).put("last_import", last);
        handle.createQuery(
                        """
                        select title, license, url, creator, approvals, suggestions, queue_order,
                            taxonomy_version, guidelines_version,
                            question_set_version
                        from project
                        """)
                .map((row, context) ->
                        before.put("title", row.getString("title"))
                                .put("license", row.getString("license"))
                                .put("url", row.getString("url"))
                                .put("creator", row.getString("creator"))
                                .put("approvals", row.getInt("approvals"))
                                .put("suggestions", row.getString("suggestions"))
                                .put("queue_order", row.getString("queue_order"))
                                .put("taxonomy", row.getLong("taxonomy_version"))
                                .put("guidelines", row.getLong("guidelines_version"))
                                .put("questions", row.getLong("question_set_version")))
                .one();
        return body.toString();
    }

    /// What is told of a seed that holds again.
    static String restoring(long seed) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("seed", seed)
                .put(RESTORED, true)
                .toString();
    }
}
