package org.pairwright.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.AnnotatorKind;

/// Takes the staged tables over into a project, in one transaction.
final class ImportMerge {
    /// What an import holds beside its pairs. `:names` are bound where they occur.
    private static final List<String> COPY =
            List.of(
                    """
                    insert into gold_answer (pair, batch, preference)
                    select g.pair, b.id, g.preference
                    from staged_gold g join staged_batch b on b.n = g.batch
                    """,
                    GoldRows.firstAnswers("c.pair in (select pair from staged_gold)"),
                    """
                    insert into annotation (id, uuid, origin, number, pair, annotator, occurrence, parent, batch,
                        withdrawn, preference, strength, more_helpful, safer, flagged, flag_note,
                        skip_reason, rationale, left_side, shown_at, decided_at, active_ms, taxonomy_version,
                        guidelines_version, question_set_version, made_in)
                    select :annotations + n.n, n.uuid, p.origin, :numbers + n.n, n.pair, t.id, n.occurrence,
                        coalesce(:annotations + n.parent, n.follows), b.id, n.withdrawn, n.preference, n.strength, n.more_helpful,
                        n.safer, n.flagged, n.flag_note, n.skip_reason, n.rationale, n.left_side, n.shown_at,
                        coalesce(n.decided_at, :now), n.active_ms,
                        coalesce((select v.id from staged_version v where v.n = n.taxonomy_version),
                            p.taxonomy_version),
                        coalesce((select v.id from staged_version v where v.n = n.guidelines_version),
                            p.guidelines_version),
                        coalesce((select v.id from staged_version v where v.n = n.question_set_version),
                            p.question_set_version),
                        (select o.id from staged_origin o where o.n = n.origin)
                    from staged_annotation n
                    cross join project p
                    join staged_annotator t on t.n = n.annotator
                    join staged_batch b on b.n = n.batch
                    order by n.n
                    """,
                    """
                    delete from annotation_head where exists (
                        select 1 from staged_chain c
                        where c.pair = annotation_head.pair and c.annotator = annotation_head.annotator
                            and c.occurrence = annotation_head.occurrence and c.stays = 0)
                    """,
                    """
                    insert into annotation_head (pair, annotator, occurrence, annotation)
                    select n.pair, t.id, n.occurrence, :annotations + n.n
                    from staged_annotation n join staged_annotator t on t.n = n.annotator
                    where n.head = 1
                    order by n.n
                    """,
                    """
                    delete from other_head
                    where annotation in (select follows from staged_annotation where follows is not null)
                    """,
                    """
                    insert into other_head (annotation, pair)
                    select head, pair from staged_chain where beaten = 1
                    union all
                    select :annotations + n, pair from staged_annotation where head = 2
                    """,
                    """
                    insert into verdict (id, annotation, annotator, response, side, prompt, safety, severity,
                        refusal)
                    select :verdicts + v.n, :annotations + v.annotation, t.id, v.response, v.side, v.prompt,
                        v.safety, v.severity, v.refusal
                    from staged_verdict v join staged_annotator t on t.n = v.annotator
                    order by v.n
                    """,
                    """
                    insert into verdict_category (verdict, code)
                    select :verdicts + verdict, code from staged_category
                    """,
                    """
                    insert into correction (annotation, response, side, content)
                    select :annotations + annotation, response, side, content from staged_correction
                    """,
                    """
                    insert into answer (annotation, criterion, side, value)
                    select :annotations + annotation, criterion, side, value from staged_answer
                    """,
                    """
                    insert into suggestion (annotation, pair, body, shown_at)
                    select :annotations + annotation, pair, body, shown_at from staged_suggestion
                    order by annotation
                    """,
                    """
                    update origin set annotations = annotations + (select count(*) from staged_annotation)
                    where id = (select origin from project)
                    """);

    private final Database database;
    private final SideFile side;
    private final Path pairFile;
    private final ImportBase base;
    private final Optional<Adoption> adoption;
    private final List<NewGeneration> generations;

    /// @param pairFile where the pairs lie
    /// @param adoption what the project takes over before, so that it holds for what comes in
    /// @param generations what responses were made with
    ImportMerge(
            Database database,
            SideFile side,
            Path pairFile,
            ImportBase base,
            Optional<Adoption> adoption,
            List<NewGeneration> generations) {
        this.database = database;
        this.side = side;
        this.pairFile = pairFile;
        this.base = base;
        this.adoption = adoption;
        this.generations = generations;
    }

    /// @param pairs how many new pairs there are
    void run(Actor actor, long pairs) throws SQLException {
        switch (database.dialect()) {
            case SQLITE -> mergeFile(actor, pairs);
            case POSTGRESQL -> mergeOnServer(actor);
        }
    }

    private void mergeFile(Actor actor, long pairs) {
        database.onWriter(writer -> {
            try {
                mergeFile(writer, actor, pairs);
                return true;
            } catch (RuntimeException failure) {
                // Nobody else gets it as it is; what is attached to it goes with it.
                Connections.discardAfter(failure, writer.getConnection());
                throw failure;
            }
        });
    }

    private void mergeFile(Handle writer, Actor actor, long pairs) {
        // The staged rows refer to each other by construction, and `check` looks again.
        writer.execute("pragma foreign_keys = off");
        writer.execute("pragma cache_size = -32768");
        writer.execute("attach database ? as side", side.path().toString());
        writer.execute("attach database ? as " + SideFile.PAIRS, pairFile.toString());
        boolean alone = database.monopolize(writer);
        boolean manyMore = pairs > base.pair();
        writer.useTransaction(
                handle -> merge(handle, actor, it -> FileTables.copyPairs(it, manyMore)));
        if (!alone || database.share(writer)) {
            writer.execute("detach database side");
            writer.execute("detach database " + SideFile.PAIRS);
            writer.execute("pragma foreign_keys = on");
        }
    }

    private void mergeOnServer(Actor actor) {
        ServerTables tables = new ServerTables(side);
        database.besideWriter(handle -> {
            try {
                handle.useTransaction(tables::send);
                return database.write(
                        handle,
                        writer -> {
                            merge(writer, actor, ServerTables::copyPairs);
                            ServerTables.moveOn(writer);
                            return true;
                        });
            } finally {
                ServerTables.drop(handle);
            }
        });
    }

    private void merge(Handle handle, Actor actor, Consumer<Handle> copyPairs) {
        // Taking the origin's row first makes writers on a server take turns.
        handle.execute(
                "update origin set annotations = annotations where id = (select origin from project)");
        if (!ImportBase.read(handle).equals(base)) {
            throw new ImportOutrun();
        }
        MergedHeads.require(handle);
        adoption.ifPresent(taken -> taken.requireNoChange(handle));
        new RestoredVersions(handle, adoption.isPresent()).run(actor);
        long first = base.batch() + 1;
        long last = ImportBase.max(handle, "staged_batch");
        adoption.ifPresent(taken -> taken.apply(handle, actor, first, last));
        long now = System.currentTimeMillis();
        long annotations = ImportBase.max(handle, "annotation");
        long verdicts = ImportBase.max(handle, "verdict");
        long numbers =
                handle.createQuery(
                                "select annotations from origin where id = (select origin from project)")
                        .mapTo(long.class)
                        .one();
        insertAnnotators(handle, actor, now);
        MergedHeads.requireNew(handle, base.pair());
        MergedHeads.insertOrigins(handle, now);
        insertBatches(handle, actor, now);
        copyPairs.accept(handle);
        for (String copy : COPY) {
            var statement = handle.createUpdate(copy);
            if (copy.contains(":annotations")) {
                statement.bind("annotations", annotations);
            }
            if (copy.contains(":numbers")) {
                statement.bind("numbers", numbers).bind("now", now);
            }
            if (copy.contains(":verdicts")) {
                statement.bind("verdicts", verdicts);
            }
            statement.execute();
        }
        handle.execute(PairStates.statement("p.id in (select pair from staged_recount)"));
        GenerationRows.add(handle, generations);
        new RestoredParts(handle, actor).run(first, last);
        handle.createQuery("select * from staged_batch order by n")
                .map((row, context) -> ImportEvents.body(row))
                .list()
                .forEach(body -> Events.add(handle, actor, "import", body));
    }

    /// Whoever imports is a lead, and stays one where an archive brings them in.
    private static void insertAnnotators(Handle handle, Actor actor, long now) {
        handle.createUpdate(
                        """
                        insert into annotator (uuid, name, kind, role, created_at)
                        select s.uuid, s.name, s.kind,
                            case when s.name = :actor and s.kind = 'person' then 'lead' else s.role end,
                            coalesce(s.created_at, :now)
                        from staged_annotator s
                        where not exists (select 1 from annotator t where t.uuid = s.uuid)
                        order by s.n
                        on conflict do nothing
                        """)
                .bind("actor", actor.name())
                .bind("now", now)
                .execute();
        // The same one may go by another name here.
        handle.execute(
                """
                update staged_annotator
                set id = coalesce(
                    (select t.id from annotator t where t.uuid = staged_annotator.uuid),
                    (select t.id from annotator t where t.name = staged_annotator.name))
                """);
        // Somebody else of that name may have come since the file was laid out. Imports and models
        // are told by their names alone.
        handle.createQuery(
                        """
                        select t.name, t.kind, s.kind from staged_annotator s join annotator t on t.id = s.id
                        where t.kind <> s.kind or (t.kind = 'person' and t.uuid <> s.uuid)
                        order by t.name
                        """)
                .map((row, context) ->
                        row.getString(2).equals(row.getString(3))
                                ? AnnotatorTaken.byAnother(row.getString(1))
                                : new AnnotatorTaken(
                                        row.getString(1),
                                        Stored.code(
                                                row.getString(2),
                                                "annotator.kind",
                                                AnnotatorKind::of)))
                .findFirst()
                .ifPresent(taken -> {
                    throw taken;
                });
    }

    private static void insertBatches(Handle handle, Actor actor, long now) {
        handle.createUpdate(
                        """
                        insert into import_batch (id, uuid, file, sha256, format, license, rows_read, imported,
                            duplicates, refused, warnings, pairs, annotations, actor, created_at)
                        select id, uuid, file, sha256, format, license, rows_read, imported, duplicates,
                            refused, warnings, pairs, annotations, :actor, :now
                        from staged_batch order by n
                        """)
                .bind("actor", actor.name())
                .bind("now", now)
                .execute();
    }
}
