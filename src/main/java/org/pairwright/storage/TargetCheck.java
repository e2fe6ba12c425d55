package org.pairwright.storage;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Checks that targets are those that the event log tells of last.
final class TargetCheck {
    private final CheckSession session;

    TargetCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        SortedMap<String, Long> told = new TreeMap<>();
        session.query(
                """
                select e.body from event e join project p on p.origin = e.origin
                where e.kind = 'target' order by e.number
                """,
                row -> {
                    JsonNode body = CheckSession.body(row, 1);
                    told.put(body.path("category").asString(""), body.path("pairs").asLong(0));
                });
        told.values().removeIf(pairs -> pairs == 0);
        session.query(
                "select code, pairs from category_target order by code",
                row -> {
                    String code = Stored.text(row.getString(1), "category_target.code");
                    Long pairs = told.remove(code);
                    if (pairs == null || pairs != row.getLong(2)) {
                        found(code, "is not the one that was set");
                    }
                });
        told.keySet().forEach(code -> found(code, "is told of by the event log, and is not there"));
    }

    private void found(String code, String what) {
        session.found("target", "The target of " + code + " " + what + ".");
    }
}
