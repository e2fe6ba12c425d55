package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Digest;
import org.pairwright.domain.ScoreRun;
import org.pairwright.domain.UuidV7;
import tools.jackson.databind.json.JsonMapper;

/// What machines made of texts: their runs and the scores that they gave, only ever added.
public final class ScoreStore {
    /// The word of the event log for a run that begins or ends.
    static final String RUN = "score";

    /// The word of the event log for scores.
    static final String SCORES = "scores";

    static final String ALL =
            """
            select r.id, r.uuid, t.id as annotator_id, t.uuid as annotator_uuid, t.name as annotator_name,
                t.kind as annotator_kind, t.role as annotator_role, r.scorer, r.body, r.actor,
                r.started_at, r.finished_at
            from score_run r left join annotator t on t.id = r.annotator order by r.id
            """;

    private final Database database;

    public ScoreStore(Database database) {
        this.database = database;
    }

    /// All runs, in the order in which they began.
    public List<ScoreRun> all() {
        return database.read(
                handle -> handle.createQuery(ALL).map((row, context) -> run(row)).list());
    }

    /// The run in a row of [#ALL].
    static ScoreRun run(ResultSet row) throws SQLException {
        return new ScoreRun(
                row.getLong("id"),
                Stored.uuid(row.getBytes("uuid"), "score_run.uuid"),
                AnnotatorStore.annotator(row, "annotator_"),
                Stored.text(row.getString("scorer"), "score_run.scorer"),
                Stored.text(row.getString("body"), "score_run.body"),
                Stored.text(row.getString("actor"), "score_run.actor"),
                Instant.ofEpochMilli(row.getLong("started_at")),
                row.getLong("finished_at"));
    }

    /// Begins a run.
    ///
    /// @param scorer what the machine is, with its version
    /// @param body a JSON object in text: what it is asked with; no key
    public ScoreRun begin(Actor actor, Annotator annotator, String scorer, String body) {
        UUID uuid = UuidV7.next();
        return database.write(handle -> {
            handle.createUpdate(
                            """
                            insert into score_run (uuid, annotator, scorer, body, actor, started_at)
                            values (:uuid, :annotator, :scorer, :body, :actor, :now)
                            """)
                    .bind("uuid", UuidV7.bytes(uuid))
                    .bind("annotator", annotator.id())
                    .bind("scorer", scorer)
                    .bind("body", body)
                    .bind("actor", actor.name())
                    .bind("now", System.currentTimeMillis())
                    .execute();
            return tell(handle, actor, uuid);
        });
    }

    /// Ends a run.
    ///
    /// @param body what it was asked with, and what it took
    public ScoreRun finish(Actor actor, ScoreRun run, String body) {
        return database.write(handle -> {
            handle.createUpdate(
                            "update score_run set body = :body, finished_at = :now where id = :id")
                    .bind("body", body)
                    .bind("now", System.currentTimeMillis())
                    .bind("id", run.id())
                    .execute();
            // Other pairs may have the same responses.
            PairRanks.renew(handle);
            return tell(handle, actor, run.uuid());
        });
    }

    /// Writes into the event log what a run is now.
    static ScoreRun tell(Handle handle, Actor actor, UUID uuid) {
        ScoreRun now =
                handle.createQuery(ALL).map((row, context) -> run(row)).stream()
                        .filter(it -> it.uuid().equals(uuid))
                        .findFirst()
                        .orElseThrow();
        Events.add(
                handle,
                actor,
                RUN,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("run", uuid.toString())
                        .put("digest", digest(now))
                        .toString());
        return now;
    }

    /// What the event log knows a run by.
    static String digest(ScoreRun run) {
        return new Digest()
                .text(run.annotator().uuid().toString())
                .text(run.scorer())
                .text(run.body())
                .text(run.actor())
                .number(run.startedAt().toEpochMilli())
                .number(run.finished())
                .toHex();
    }

    /// Records what a machine made of some pairs: its annotations and its scores, all or nothing.
    ///
    /// @param actor who let it
    /// @param annotations by the machine
    public void record(
            Actor actor, ScoreRun run, List<NewAnnotation> annotations, List<NewScore> scores) {
        if (annotations.isEmpty()) {
            return;
        }
        database.write(handle -> {
            AnnotationStore.record(handle, actor, annotations);
            if (!scores.isEmpty()) {
                insert(handle, run, scores);
                tellScores(handle, actor, run.uuid(), scores.size(), digest(scores));
            }
            PairRanks.renew(handle, annotations.stream().map(NewAnnotation::pair).toList());
            return true;
        });
    }

    private static void insert(Handle handle, ScoreRun run, List<NewScore> scores) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into score (run, response, prompt, category, millionths)
                        values (:run, cast(:response as bigint), cast(:prompt as bigint), :category,
                            :millionths)
                        """);
        for (NewScore score : scores) {
            boolean response = score.of() == NewScore.Subject.RESPONSE;
            batch.bind("run", run.id())
                    .bind("response", response ? score.id() : null)
                    .bind("prompt", response ? null : score.id())
                    .bind("category", score.category())
                    .bind("millionths", score.millionths())
                    .add();
        }
        batch.execute();
    }

    private static Digest digest(List<NewScore> scores) {
        Digest digest = new Digest();
        for (NewScore score : scores) {
            boolean response = score.of() == NewScore.Subject.RESPONSE;
            add(
                    digest,
                    response ? score.id() : 0,
                    response ? 0 : score.id(),
                    score.category(),
                    score.millionths());
        }
        return digest;
    }

    /// Writes into the event log that a run gave scores.
    static void tellScores(Handle handle, Actor actor, UUID run, long scores, Digest digest) {
        Events.add(
                handle,
                actor,
                SCORES,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("run", run.toString())
                        .put("scores", scores)
                        .put("digest", digest.toHex())
                        .toString());
    }

    /// Adds a score to what the event log knows some by.
    ///
    /// @param response 0 for none
    /// @param prompt 0 for none
    static void add(Digest digest, long response, long prompt, String category, long millionths) {
        digest.number(response).number(prompt).text(category).number(millionths);
    }
}
