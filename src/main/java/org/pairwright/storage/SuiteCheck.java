package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// Checks that suites and what came of them can be read, and are as the event log tells of them.
final class SuiteCheck {
    private final CheckSession session;

    /// How often the log tells of each fingerprint.
    private final Map<String, Integer> told = new HashMap<>();

    private boolean tells;

    SuiteCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        tells = true;
        session.query(
                """
                select e.kind, e.body from event e join project p on p.origin = e.origin
                where e.kind in ('suite', 'suite_run', 'undo-archive') order by e.number
                """,
                this::listen);
        look();
        told.forEach((digest, times) -> {
            if (times > 0) {
                session.found(
                        "suite",
                        "A suite or a run of one is told of by the event log, and is not there.");
            }
        });
    }

    /// The same where nobody knows which events are the project's own.
    void runWithoutEvents() {
        look();
    }

    private void look() {
        session.begin("suites", "suite");
        session.query("select uuid, name, body from suite order by id", this::suite);
        session.query(
                """
                select s.name, r.candidate, r.baseline, r.passed, r.body
                from suite_run r left join suite s on s.id = r.suite order by r.id
                """,
                this::run);
    }

    private void listen(ResultSet row) throws SQLException {
        JsonNode body = CheckSession.body(row, 2);
        if (ArchiveUndo.EVENT.equals(text(row, 1))) {
            for (JsonNode gone : body.path("suites")) {
                told.merge(
                        key(gone.path("kind").asString(""), gone.path("digest").asString("")),
                        -1,
                        Integer::sum);
            }
            return;
        }
        told.merge(key(text(row, 1), body.path("digest").asString("")), 1, Integer::sum);
    }

    private static String key(String kind, String digest) {
        return kind + " " + digest;
    }

    private void suite(ResultSet row) throws SQLException {
        Stored.uuid(row.getBytes(1), "suite.uuid");
        String name = text(row, 2);
        String body = text(row, 3);
        try {
            SuiteCodec.suite(name, body);
        } catch (IllegalArgumentException e) {
            session.found("suite", "Suite " + name + " can't be read: " + e.getMessage());
        }
        compare("Suite " + name, key(SuiteStore.ADDED, SuiteStore.digest(name, body)));
    }

    private void run(ResultSet row) throws SQLException {
        String name = "A run of suite " + text(row, 1);
        String body = text(row, 5);
        try {
            SuiteCodec.results(body);
        } catch (IllegalArgumentException e) {
            session.found("suite", name + " can't be read: " + e.getMessage());
        }
        compare(
                name,
                key(
                        SuiteStore.RAN,
                        SuiteStore.digest(text(row, 2), text(row, 3), text(row, 4), body)));
    }

    private void compare(String what, String key) {
        int times = told.getOrDefault(key, 0);
        if (tells && times == 0) {
            session.found("suite", what + " is not as the event log tells of it.");
        }
        told.put(key, times - 1);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
