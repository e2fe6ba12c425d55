package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.ReleaseVersion;
import tools.jackson.databind.JsonNode;

/// Checks that releases are remembered as the event log tells of them.
final class ReleaseCheck {
    private final CheckSession session;
    private final Map<String, JsonNode> told = new LinkedHashMap<>();

    ReleaseCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("releases", "release");
        session.query(
                """
                select e.body from event e join project p on p.origin = e.origin
                where e.kind = 'release' order by e.number
                """,
                row -> listen(CheckSession.body(row, 1)));
        session.query("select uuid, version, manifest from release order by id", this::compare);
        told.values()
                .forEach(body ->
                        found(
                                body.path("version").asString(""),
                                "is told of by the event log, and is not there"));
    }

    private void listen(JsonNode body) {
        told.put(body.path("release").asString(""), body);
    }

    private void compare(ResultSet row) throws SQLException {
        String version = text(row, 2);
        @Nullable JsonNode body =
                told.remove(Stored.uuid(row.getBytes(1), "release.uuid").toString());
        if (ReleaseVersion.parse(version).isEmpty()) {
            found(version, "is no version");
        } else if (body == null) {
            found(version, "is told of by no event");
        } else if (!ReleaseStore.digest(version, text(row, 3))
                .equals(body.path("digest").asString(""))) {
            found(version, "is not remembered as it was published");
        }
    }

    private void found(String version, String what) {
        session.found("release", "Release " + version + " " + what + ".");
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
