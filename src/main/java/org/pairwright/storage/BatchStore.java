package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.UndoneImports;
import org.pairwright.domain.UuidV7;

/// The imports of a project.
public final class BatchStore {
    private static final String SELECT =
            """
            select id, uuid, file, format, license, pairs, annotations, actor, created_at, undone_at,
                coalesce(g.known_answers, 0) as known_answers
            from import_batch left join (
                select batch as from_batch, count(*) as known_answers from pair_gold
                where batch is not null group by batch) g on g.from_batch = id
            """;

    private final Database database;

    public BatchStore(Database database) {
        this.database = database;
    }

    /// All imports, the first one first, those that were taken back included.
    public List<ImportBatch> all() {
        return database.read(handle ->
                handle.createQuery(SELECT + " order by id")
                        .map((row, context) -> batch(row))
                        .list());
    }

    /// Takes an import back: its pairs and the decisions that came with them are gone, the import
    /// stays in the list. All of it or, when this throws, nothing.
    ///
    /// @return what was taken back; empty when there is no such import
    /// @throws ImportInUse when somebody has worked on it since, or when it was taken back before
    public Optional<ImportBatch> undo(Actor actor, UUID batch) {
        return undoTogether(actor, List.of(batch)).imports().stream().findFirst();
    }

    /// Takes several imports back at once: all of them or, when this throws, none.
    ///
    /// @param batches in the order in which they came in
    /// @return those that were there, in the same order, and what became of the settings
    /// @throws ImportInUse as above
    public UndoneImports undoTogether(Actor actor, List<UUID> batches) {
        return switch (database.dialect()) {
            case SQLITE -> undoInFile(actor, batches);
            case POSTGRESQL ->
                    database.write(handle -> {
                        // Without them the server would look through a whole table for each row.
                        ImportUndo.INDICES.forEach(handle::execute);
                        UndoneImports undone = undo(handle, actor, batches);
                        ImportUndo.INDEX_NAMES.forEach(
                                name -> handle.execute("drop index " + name));
                        return undone;
                    });
        };
    }

    private UndoneImports undoInFile(Actor actor, List<UUID> batches) {
        return database.onWriter(writer -> {
            // Everything that refers to what goes is gone before it, and `check` looks again.
            writer.execute("pragma foreign_keys = off");
            try {
                UndoneImports undone = writer.inTransaction(handle -> undo(handle, actor, batches));
                new SearchIndex(database).drop();
                return undone;
            } finally {
                writer.execute("pragma foreign_keys = on");
            }
        });
    }

    /// The last one first, as the later ones may have built on the earlier ones.
    private static UndoneImports undo(Handle handle, Actor actor, List<UUID> batches) {
        List<ImportBatch> undone =
                batches.reversed().stream()
                        .flatMap(batch -> undo(handle, actor, batch).stream())
                        .toList()
                        .reversed();
        boolean builtOn = ArchiveUndo.run(handle, actor, undone);
        return new UndoneImports(undone, AdoptionUndo.run(handle, actor, undone), builtOn);
    }

    private static Optional<ImportBatch> undo(Handle handle, Actor actor, UUID uuid) {
        Optional<ImportBatch> batch =
                handle.createQuery(SELECT + " where uuid = :uuid")
                        .bind("uuid", UuidV7.bytes(uuid))
                        .map((row, context) -> batch(row))
                        .findOne();
        batch.ifPresent(found -> new ImportUndo(handle, found).run(actor));
        return batch;
    }

    static ImportBatch batch(ResultSet row) throws SQLException {
        return new ImportBatch(
                Stored.uuid(row.getBytes("uuid"), "import_batch.uuid"),
                Stored.text(row.getString("file"), "import_batch.file"),
                Stored.text(row.getString("format"), "import_batch.format"),
                Stored.text(row.getString("license"), "import_batch.license"),
                row.getLong("pairs"),
                row.getLong("annotations"),
                row.getLong("known_answers"),
                Stored.text(row.getString("actor"), "import_batch.actor"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getLong("undone_at") > 0);
    }
}
