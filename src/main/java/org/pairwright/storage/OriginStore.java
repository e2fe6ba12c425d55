package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.ImportBatch;

/// What became of one pair, and where it came from.
public final class OriginStore {
    /// So many of the latest revisions at most.
    private static final int MOST = 500;

    private static final String REVISIONS =
            """
            with recursive chain (id, parent) as (
                select n.id, n.parent from annotation_head h join annotation n on n.id = h.annotation
                where h.pair = :pair
                union
                select n.id, n.parent from other_head h join annotation n on n.id = h.annotation
                where h.pair = :pair
                union
                select n.id, n.parent from chain c join annotation n on n.id = c.parent)
            select id from chain order by id desc limit :most
            """;

    private final Database database;

    public OriginStore(Database database) {
        this.database = database;
    }

    /// Where a pair came from.
    ///
    /// @param extras the fields of its row that have no place of their own, as a JSON object in
    ///   text; empty when there were none
    public record Origin(ImportBatch batch, String extras) {}

    /// Where the pair came from; empty where there is no such pair.
    public Optional<Origin> origin(long pair) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select i.uuid, i.file, i.format, i.license, i.pairs, i.annotations, i.actor,
                                    i.created_at, i.undone_at, 0 as known_answers, p.extras
                                from pair p join import_batch i on i.id = p.batch where p.id = :pair
                                """)
                        .bind("pair", pair)
                        .map((row, context) -> origin(row))
                        .findOne());
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                BatchStore.batch(row), Stored.text(row.getString("extras"), "pair.extras"));
    }

    /// Everything that anybody said of the pair, what was replaced or withdrawn since, or lost
    /// against what was decided in another file, included: the latest first.
    public List<Annotation> revisions(long pair) {
        return database.read(handle ->
                AnnotationRows.byIds(
                        handle,
                        handle.createQuery(REVISIONS)
                                .bind("pair", pair)
                                .bind("most", MOST)
                                .mapTo(Long.class)
                                .list()));
    }

    /// What is said of the pair now, by annotator and occurrence.
    public List<Annotation> current(long pair) {
        return database.read(handle ->
                AnnotationRows.currentOf(handle, List.of(pair)).getOrDefault(pair, List.of()));
    }
}
