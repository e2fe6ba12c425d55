package org.pairwright.storage;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.Digest;
import org.pairwright.domain.UuidV7;

/// Adds what came with archives and hangs on the texts of pairs: the runs of machines, their
/// scores, and what responses were made with.
final class RestoredScores {
    private static final String GENERATIONS =
            """
            insert into response_generation (response, template_version, model, messages, parameters)
            select g.response, v.id, g.model, g.messages, g.parameters
            from staged_generation g
            left join prompt_template_version v on v.uuid = g.template_version
            where true
            on conflict (response) do nothing
            """;

    /// The scores of one run, which lie together.
    private record Run(UUID uuid, long first, long last) {}

    private final Handle handle;
    private final Actor actor;

    RestoredScores(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
    }

    void addRun(ArchivedPart part) {
        handle.createUpdate(
                        """
                        insert into score_run (uuid, annotator, scorer, body, actor, started_at, finished_at)
                        values (:uuid, :annotator, :scorer, :body, :actor, :started, nullif(:finished, 0))
                        """)
                .bind("uuid", UuidV7.bytes(part.uuid("id")))
                .bind("annotator", RestoredParts.annotator(handle, part, "annotator"))
                .bind("scorer", part.text("scorer"))
                .bind("body", part.text("body"))
                .bind("actor", part.text("actor"))
                .bind("started", part.number("started_at"))
                .bind(
                        "finished",
                        part.text("finished_at").isEmpty() ? 0 : part.number("finished_at"))
                .execute();
        ScoreStore.tell(handle, actor, part.uuid("id"));
    }

    void run() {
        handle.execute(GENERATIONS);
        List<Run> runs =
                handle.createQuery(
                                "select run, min(n), max(n) from staged_score group by run order by min(n)")
                        .map((row, context) ->
                                new Run(
                                        Stored.uuid(row.getBytes(1), "staged_score.run"),
                                        row.getLong(2),
                                        row.getLong(3)))
                        .list();
        runs.forEach(this::addScores);
        if (!runs.isEmpty()) {
            PairRanks.renew(handle);
        }
    }

    private void addScores(Run run) {
        int added =
                handle.createUpdate(
                                """
                                insert into score (run, response, prompt, category, millionths)
                                select r.id, s.response, s.prompt, s.category, s.millionths
                                from staged_score s join score_run r on r.uuid = s.run
                                where s.run = :run and s.n between :first and :last order by s.n
                                """)
                        .bind("run", UuidV7.bytes(run.uuid()))
                        .bind("first", run.first())
                        .bind("last", run.last())
                        .execute();
        Digest digest = new Digest();
        handle.createQuery(
                        """
                        select response, prompt, category, millionths from staged_score
                        where run = :run and n between :first and :last order by n
                        """)
                .bind("run", UuidV7.bytes(run.uuid()))
                .bind("first", run.first())
                .bind("last", run.last())
                .setFetchSize(1_000)
                .map((row, context) -> {
                    ScoreStore.add(
                            digest,
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getLong(4));
                    return added;
                })
                .forEach(each -> {});
        ScoreStore.tellScores(handle, actor, run.uuid(), added, digest);
    }
}
