package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.RevisionChain;

/// Reads all that was ever said of pairs, with what it takes to tell the heads of chains.
final class PairChains {
    private static final String SELECT =
            """
            with recursive chain (id) as (
                select annotation from annotation_head where pair in (<?>)
                union
                select annotation from other_head where pair in (<?>)
                union
                select n.parent from chain c join annotation n on n.id = c.id
                where n.parent is not null)
            select n.id, n.uuid, coalesce(n.parent, 0), n.decided_at, o.uuid, n.pair, n.occurrence,
                coalesce(n.batch, 0), case when h.annotation = n.id then 1 else 0 end,
                t.id as annotator_id, t.uuid as annotator_uuid, t.name as annotator_name,
                t.kind as annotator_kind, t.role as annotator_role
            from chain c join annotation n on n.id = c.id
            join annotator t on t.id = n.annotator
            join origin o on o.id = coalesce(n.made_in, n.origin)
            join annotation_head h on h.pair = n.pair and h.annotator = n.annotator
                and h.occurrence = n.occurrence
            order by n.id
            """;

    private PairChains() {}

    /// A chain of one of the pairs.
    record Chain(long pair, long annotator, int occurrence) {}

    /// A revision of a chain.
    ///
    /// @param batch the import that it came with; 0 for one that was made here
    /// @param current whether it is its chain's head
    record Row(
            RevisionChain.Revision revision,
            long pair,
            Annotator annotator,
            int occurrence,
            long batch,
            boolean current) {
        Chain chain() {
            return new Chain(pair, annotator.id(), occurrence);
        }
    }

    /// Those of at most a thousand pairs, the oldest first.
    static List<Row> of(Handle handle, List<Long> pairs) {
        return PlainSql.rows(handle, SELECT, PairChains::row, pairs, pairs);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new RevisionChain.Revision(
                        row.getLong(1),
                        Stored.uuid(row.getBytes(2), "annotation.uuid"),
                        row.getLong(3),
                        row.getLong(4),
                        Stored.uuid(row.getBytes(5), "origin.uuid").toString()),
                row.getLong(6),
                AnnotatorStore.annotator(row, "annotator_"),
                row.getInt(7),
                row.getLong(8),
                row.getInt(9) == 1);
    }
}
