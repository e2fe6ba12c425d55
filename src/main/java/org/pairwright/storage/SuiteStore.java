package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.EventHash;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;
import tools.jackson.databind.json.JsonMapper;

/// The regression suites of a project and what came of them: only ever added.
public final class SuiteStore {
    static final String ADDED = "suite";
    static final String RAN = "suite_run";

    private final Database database;

    public SuiteStore(Database database) {
        this.database = database;
    }

    /// All suites, by name.
    public List<Suite> all() {
        return database.read(handle ->
                handle.createQuery("select name, body from suite order by name")
                        .map((row, context) -> Stored.whole("A suite", () -> suite(row)))
                        .list());
    }

    /// The one of that name.
    public Optional<Suite> find(String name) {
        return database.read(handle ->
                handle.createQuery("select name, body from suite where name = :name")
                        .bind("name", name)
                        .map((row, context) -> Stored.whole("A suite", () -> suite(row)))
                        .findOne());
    }

    private static Suite suite(ResultSet row) throws SQLException {
        return SuiteCodec.suite(
                Stored.text(row.getString("name"), "suite.name"),
                Stored.text(row.getString("body"), "suite.body"));
    }

    /// Keeps a suite.
    ///
    /// @return false, and nothing was done, where one has its name
    public boolean add(Actor actor, Suite suite) {
        String body = SuiteCodec.encode(suite);
        return database.write(handle ->
                insert(
                        handle,
                        actor,
                        new Row(
                                UuidV7.next(),
                                suite.name(),
                                body,
                                actor.name(),
                                System.currentTimeMillis())));
    }

    /// A suite about to be kept.
    ///
    /// @param by who made it
    /// @param at when, in milliseconds since 1970
    record Row(UUID uuid, String name, String body, String by, long at) {}

    /// Keeps a suite, inside the caller's transaction.
    ///
    /// @return false, and nothing was done, where one has its name
    static boolean insert(Handle handle, Actor actor, Row suite) {
        int added =
                handle.createUpdate(
                                """
                                insert into suite (uuid, name, body, actor, created_at)
                                values (:uuid, :name, :body, :by, :at)
                                on conflict (name) do nothing
                                """)
                        .bind("uuid", UuidV7.bytes(suite.uuid()))
                        .bind("name", suite.name())
                        .bind("body", suite.body())
                        .bind("by", suite.by())
                        .bind("at", suite.at())
                        .execute();
        if (added > 0) {
            event(handle, actor, ADDED, suite.name(), digest(suite.name(), suite.body()));
        }
        return added > 0;
    }

    /// Keeps what a suite said.
    ///
    /// @param suite one that is there
    public void addRun(Actor actor, Suite suite, SuiteRun run) {
        String body = SuiteCodec.encode(run.results());
        database.write(handle -> {
            insertRun(handle, actor, suite.name(), run, body);
            return true;
        });
    }

    /// The same inside the caller's transaction.
    ///
    /// @param body the run's results as text
    static void insertRun(Handle handle, Actor actor, String suite, SuiteRun run, String body) {
        handle.createUpdate(
                        """
                        insert into suite_run
                            (suite, candidate, baseline, passed, body, actor, at)
                        select id, :candidate, :baseline, :passed, :body, :actor, :at
                        from suite where name = :name
                        """)
                .bind("candidate", run.candidate())
                .bind("baseline", run.baseline())
                .bind("passed", run.passed() ? 1 : 0)
                .bind("body", body)
                .bind("actor", run.actor())
                .bind("at", run.at().toEpochMilli())
                .bind("name", suite)
                .execute();
        event(
                handle,
                actor,
                RAN,
                suite,
                digest(run.candidate(), run.baseline(), run.passed() ? "1" : "0", body));
    }

    private static void event(Handle handle, Actor actor, String kind, String name, String digest) {
        Events.add(
                handle,
                actor,
                kind,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("suite", name)
                        .put("digest", digest)
                        .toString());
    }

    /// What a suite said so far, the first first.
    public List<SuiteRun> runs(Suite suite) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select r.candidate, r.baseline, r.body, r.actor, r.at
                                from suite_run r join suite s on s.id = r.suite
                                where s.name = :name order by r.id
                                """)
                        .bind("name", suite.name())
                        .map((row, context) -> Stored.whole("A run of a suite", () -> run(row)))
                        .list());
    }

    private static SuiteRun run(ResultSet row) throws SQLException {
        List<GateResult> results =
                SuiteCodec.results(Stored.text(row.getString("body"), "suite_run.body"));
        return new SuiteRun(
                Stored.text(row.getString("candidate"), "suite_run.candidate"),
                Stored.text(row.getString("baseline"), "suite_run.baseline"),
                results,
                Stored.text(row.getString("actor"), "suite_run.actor"),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    /// The suite `:id` and its runs, for [#digested].
    static final String DIGESTED =
            """
            select '' as suite, name, body, '' as candidate, '' as baseline, 0 as passed from suite
            where id = :id
            union all
            select 'run', '', body, candidate, baseline, passed from suite_run where suite = :id
            """;

    /// The word of the event log for a suite or a run, and what it knows it by.
    static Events.Entry digested(ResultSet row) throws SQLException {
        String body = Stored.text(row.getString("body"), "suite.body");
        return row.getString("suite").isEmpty()
                ? new Events.Entry(
                        ADDED, digest(Stored.text(row.getString("name"), "suite.name"), body))
                : new Events.Entry(
                        RAN,
                        digest(
                                Stored.text(row.getString("candidate"), "suite_run.candidate"),
                                Stored.text(row.getString("baseline"), "suite_run.baseline"),
                                row.getInt("passed") == 1 ? "1" : "0",
                                body));
    }

    /// What the event log knows a suite or a run by.
    static String digest(String... parts) {
        return EventHash.digest(parts);
    }
}
