package org.pairwright.storage;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Digest;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.UuidV7;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes one import back, inside the caller's transaction.
final class ImportUndo {
    /// The word of the event log.
    static final String EVENT = "undo-import";

    /// Names of the indices that exist only while an import is taken back, and what they are on.
    private static final List<String> INDEXED =
            List.of(
                    "pair (response_a)",
                    "pair (response_b)",
                    "pair (prompt)",
                    "verdict (prompt)",
                    "score (prompt)",
                    "annotation (pair)",
                    "annotation (parent)",
                    "annotation_head (annotation)",
                    "act (pair)",
                    "act (before_annotation)",
                    "act (after_annotation)");

    static final List<String> INDEX_NAMES =
            INDEXED.stream().map(on -> "undo_" + on.replaceAll("\\W+", "_")).toList();

    static final List<String> INDICES =
            INDEXED.stream()
                    .map(on -> "create index undo_" + on.replaceAll("\\W+", "_") + " on " + on)
                    .toList();

    /// What goes, laid out before anything is gone: pairs, their responses and prompts,
    /// annotations.
    private static final List<String> LAY_OUT =
            List.of(
                    "create temporary table gone_pair (id bigint primary key)",
                    "create temporary table gone_annotation (id bigint primary key, pair bigint, annotator bigint)",
                    "create temporary table gone_response (id bigint primary key)",
                    "create temporary table gone_prompt (id bigint primary key)",
                    "create temporary table gone_gold (pair bigint primary key)",
                    "create temporary table gone_act (id bigint primary key)",
                    "insert into gone_gold select pair from pair_gold where batch = :batch",
                    "insert into gone_pair select id from pair where batch = :batch",
                    """
                    insert into gone_act
                    select distinct act from bulk_change where pair in (select id from gone_pair)
                    """,
                    "create index gone_annotation_pair on gone_annotation (pair)",
                    "insert into gone_annotation select id, pair, annotator from annotation where batch = :batch");

    private static final List<String> LAY_OUT_TEXTS =
            List.of(
                    """
                    insert into gone_response
                    select response_a from pair where batch = :batch
                    union select response_b from pair where batch = :batch
                    except select response_a from pair where batch <> :batch
                    except select response_b from pair where batch <> :batch
                    except select response from verdict where annotation is null and response is not null
                    """,
                    """
                    insert into gone_prompt
                    select prompt from pair where batch = :batch
                    except select prompt from pair where batch <> :batch
                    except select prompt from response where id not in (select id from gone_response)
                    except select prompt from verdict where annotation is null and prompt is not null
                    """);

    private static final List<String> DELETE_SAID =
            List.of(
                    """
                    delete from verdict_category where verdict in
                        (select v.id from verdict v join gone_annotation g on g.id = v.annotation)
                    """,
                    "delete from verdict where annotation in (select id from gone_annotation)",
                    "delete from correction where annotation in (select id from gone_annotation)",
                    "delete from answer where annotation in (select id from gone_annotation)",
                    "delete from annotation_head where annotation in (select id from gone_annotation)",
                    "delete from other_head where annotation in (select id from gone_annotation)",
                    "delete from suggestion where annotation in (select id from gone_annotation)",
                    "delete from annotation where batch = :batch");

    private static final List<String> DELETE =
            List.of(
                    """
                    delete from annotator where kind = 'import'
                        and id in (select annotator from gone_annotation)
                        and not exists (select 1 from annotation n where n.annotator = annotator.id)
                        and not exists (select 1 from score_run r where r.annotator = annotator.id)
                    """,
                    "delete from gold_answer where batch = :batch or pair in (select id from gone_pair)",
                    "delete from pair_gold where batch = :batch or pair in (select id from gone_pair)",
                    GoldRows.firstAnswers("c.pair in (select pair from gone_gold)"),
                    """
                    update bulk_act set gone = gone + (select count(*) from bulk_change m
                        where m.act = bulk_act.id and m.pair in (select id from gone_pair))
                    where id in (select id from gone_act)
                    """,
                    "delete from bulk_change where pair in (select id from gone_pair)",
                    "delete from pair_state where pair in (select id from gone_pair)",
                    "delete from pair where batch = :batch",
                    "delete from response_generation where response in (select id from gone_response)",
                    "delete from response_source where response in (select id from gone_response)",
                    "delete from response where id in (select id from gone_response)",
                    "delete from prompt where id in (select id from gone_prompt)");

    private static final List<String> TABLES =
            List.of(
                    "gone_pair",
                    "gone_annotation",
                    "gone_response",
                    "gone_prompt",
                    "gone_gold",
                    "gone_act");

    private final Handle handle;
    private final ImportBatch batch;
    private final long id;

    ImportUndo(Handle handle, ImportBatch batch) {
        this.handle = handle;
        this.batch = batch;
        id =
                handle.createQuery("select id from import_batch where uuid = :uuid")
                        .bind("uuid", UuidV7.bytes(batch.uuid()))
                        .mapTo(long.class)
                        .one();
    }

    void run(Actor actor) {
        if (batch.undone()) {
            throw new ImportInUse("The import of " + batch.file() + " was taken back before.");
        }
        // Taking the origin's row first makes writers on a server take turns.
        handle.execute(
                "update origin set annotations = annotations where id = (select origin from project)");
        execute(LAY_OUT);
        execute(MachineUndo.LAY_OUT);
        execute(LAY_OUT_TEXTS);
        execute(MachineUndo.LAY_OUT_SCORES);
        refuseIfLabeled();
        refuseIfBuiltUpon();
        new HeadUndo(handle, id).run();
        execute(DELETE_SAID);
        execute(MachineUndo.DELETE);
        execute(DELETE);
        recountOlderPairs();
        ObjectNode body = body();
        long byMachines = MachineUndo.tell(handle, body);
        TABLES.forEach(table -> handle.execute("drop table " + table));
        MachineUndo.TABLES.forEach(table -> handle.execute("drop table " + table));
        handle.execute(
                "update import_batch set undone_at = ?, machine_annotations = ? where id = ?",
                System.currentTimeMillis(),
                byMachines,
                id);
        Events.add(handle, actor, EVENT, body.toString());
    }

    private void execute(List<String> statements) {
        for (String sql : statements) {
            var statement = handle.createUpdate(sql);
            if (sql.contains(":batch")) {
                statement.bind("batch", id);
            }
            statement.execute();
        }
    }

    /// Refuses when a person has decided or begun to decide, also where they took it back since; on
    /// pairs that were there before, when somebody has gone on from a decision that came with it,
    /// or got the pair once more after it.
    private void refuseIfLabeled() {
        List<String> who =
                handle.createQuery(
                                """
                                select t.name, count(distinct w.pair) as pairs
                                from (select n.pair, n.annotator from annotation n
                                        where n.batch is null and n.pair in (select id from gone_pair)
                                            and n.id not in (select id from gone_machine)
                                    union all select n.pair, n.annotator from annotation n
                                        join gone_annotation g on g.id = n.parent
                                        where n.batch is null
                                            and n.pair not in (select id from gone_pair)
                                    union all select n.pair, n.annotator from annotation n
                                        join gone_annotation g
                                            on g.pair = n.pair and g.annotator = n.annotator
                                        join annotation r on r.id = g.id
                                        where n.batch is null and n.id > r.id
                                            and r.parent is null and n.occurrence > r.occurrence
                                            and n.pair not in (select id from gone_pair)
                                    union all select d.pair, d.annotator from draft d
                                        where d.pair in (select id from gone_pair)) w
                                join annotator t on t.id = w.annotator
                                group by t.name order by count(distinct w.pair) desc, t.name
                                """)
                        .map((row, context) -> row.getString("name") + " " + row.getLong("pairs"))
                        .list();
        if (!who.isEmpty()) {
            throw new ImportInUse(
                    "The import of "
                            + batch.file()
                            + " can't be taken back: its pairs have been labeled ("
                            + who.stream().limit(10).collect(Collectors.joining(", "))
                            + (who.size() > 10 ? ", ..." : "")
                            + "). Nothing was changed.");
        }
    }

    /// Refuses when another import said more of the same pairs, as a later one may, or one of the
    /// other files of the same archive; on older pairs, when a later one counted on from what this
    /// one said.
    private void refuseIfBuiltUpon() {
        List<String> later =
                handle.createQuery(
                                """
                                select distinct b.file from annotation n join import_batch b on b.id = n.batch
                                where n.batch <> :batch
                                    and (n.pair in (select id from gone_pair)
                                        or n.batch > :batch and exists (
                                            select 1 from gone_annotation mine
                                            where mine.pair = n.pair and mine.annotator = n.annotator))
                                union select b.file from gold_answer c join import_batch b on b.id = c.batch
                                where c.batch <> :batch and c.pair in (select id from gone_pair)
                                order by file limit 10
                                """)
                        .bind("batch", id)
                        .mapTo(String.class)
                        .list();
        if (!later.isEmpty()) {
            throw new ImportInUse(
                    "The import of "
                            + batch.file()
                            + " can't be taken back: decisions or answers on its pairs came with a later import ("
                            + String.join(", ", later)
                            + "). Take that one back first. Nothing was changed.");
        }
    }

    private void recountOlderPairs() {
        handle.execute(
                PairStates.statement(
                        """
                        p.id in (select pair from gone_annotation
                            where pair not in (select id from gone_pair))
                        """));
    }

    private ObjectNode body() {
        ObjectNode body =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("batch", batch.uuid().toString())
                        .put("file", batch.file())
                        .put("pairs", batch.pairs())
                        .put("annotations", batch.annotations());
        List<Long> acts =
                handle.createQuery("select id from gone_act order by id").mapTo(Long.class).list();
        if (!acts.isEmpty()) {
            ArrayNode left = body.putArray("acts");
            acts.forEach(act -> tell(act, left.addObject()));
        }
        return body;
    }

    /// Tells what is left of a bulk act.
    private void tell(long act, ObjectNode told) {
        Digest digest = new Digest();
        BulkMarks.forEachNoted(
                handle, act, 0, Long.MAX_VALUE, (pair, was) -> digest.number(pair).text(was));
        long pairs =
                handle.createQuery("select pairs - gone from bulk_act where id = :act")
                        .bind("act", act)
                        .mapTo(long.class)
                        .one();
        told.put("act", act).put("pairs", pairs).put("digest", digest.toHex());
    }
}
