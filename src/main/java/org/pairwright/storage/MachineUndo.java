package org.pairwright.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Digest;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What machines said of the pairs of an import goes with it when it is taken back: what people
/// said stands in its way. Inside the caller's transaction.
final class MachineUndo {
    /// The key of the event for the numbers of the annotations: from and to of each run of them.
    static final String ANNOTATIONS = "machine_annotations";

    /// The key of the event for what is left of the runs whose scores went.
    static final String RUNS = "runs";

    /// Once it is laid out which pairs and annotations go.
    static final List<String> LAY_OUT =
            List.of(
                    "create temporary table gone_machine (id bigint primary key, number bigint)",
                    """
                    insert into gone_machine
                    select n.id, n.number from annotation n join annotator t on t.id = n.annotator
                    where t.kind = 'model' and n.batch is null and n.pair in (select id from gone_pair)
                    """,
                    """
                    insert into gone_annotation
                    select n.id, n.pair, n.annotator from gone_machine m join annotation n on n.id = m.id
                    """);

    /// Once it is laid out which texts go.
    static final List<String> LAY_OUT_SCORES =
            List.of(
                    "create temporary table gone_score (id bigint primary key, run bigint)",
                    """
                    insert into gone_score
                    select id, run from score where response in (select id from gone_response)
                        or prompt in (select id from gone_prompt)
                    """);

    /// Before annotations and texts go themselves.
    static final List<String> DELETE =
            List.of(
                    "delete from act where after_annotation in (select id from gone_machine)",
                    "delete from annotation where id in (select id from gone_machine)",
                    "delete from score where id in (select id from gone_score)",
                    "delete from pair_rank where pair in (select id from gone_pair)");

    static final List<String> TABLES = List.of("gone_machine", "gone_score");

    private MachineUndo() {}

    /// Tells in the event what went.
    ///
    /// @return how many annotations by machines
    static long tell(Handle handle, ObjectNode body) {
        List<Long> numbers =
                handle.createQuery("select number from gone_machine order by number")
                        .mapTo(Long.class)
                        .list();
        if (!numbers.isEmpty()) {
            tellRuns(numbers, body.putArray(ANNOTATIONS));
        }
        List<Long> runs =
                handle.createQuery("select distinct run from gone_score order by run")
                        .mapTo(Long.class)
                        .list();
        if (!runs.isEmpty()) {
            ArrayNode left = body.putArray(RUNS);
            runs.forEach(run -> tellScores(handle, run, left.addObject()));
        }
        return numbers.size();
    }

    private static void tellRuns(List<Long> numbers, ArrayNode told) {
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                told.addArray().add(numbers.get(from)).add(numbers.get(i - 1));
                from = i;
            }
        }
    }

    /// What is left of a run's scores.
    private static void tellScores(Handle handle, long run, ObjectNode told) {
        Digest digest = new Digest();
        long scores;
        try (var rows =
                handle
                        .createQuery(
                                """
                                select coalesce(response, 0), coalesce(prompt, 0), category, millionths
                                from score where run = :run order by id
                                """)
                        .bind("run", run)
                        .setFetchSize(5_000)
                        .map((row, context) -> {
                            ScoreStore.add(
                                    digest,
                                    row.getLong(1),
                                    row.getLong(2),
                                    Stored.text(row.getString(3), "score.category"),
                                    row.getLong(4));
                            return 1L;
                        })
                        .stream()) {
            scores = rows.count();
        }
        told.put("run", uuid(handle, run)).put("scores", scores).put("digest", digest.toHex());
    }

    private static String uuid(Handle handle, long run) {
        return handle.createQuery("select uuid from score_run where id = :run")
                .bind("run", run)
                .map((row, context) -> Stored.uuid(row.getBytes(1), "score_run.uuid").toString())
                .one();
    }
}
