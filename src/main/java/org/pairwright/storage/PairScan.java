package org.pairwright.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SortField;
import org.pairwright.domain.Text;
import org.pairwright.domain.filter.Filter;

/// Finds which pairs a filter means and gives their ids alone, in order, from the first found on:
/// eight bytes each, so that a million are counted, scrolled through and read a page at a time.
public final class PairScan {
    /// Hears what is found.
    public interface Sink {
        /// Takes the next ids in order, maybe none.
        ///
        /// @param share how much of all pairs has been gone through, up to 1
        /// @return whether to go on
        boolean take(long[] ids, double share);
    }

    private record Keyed(long number, String text, long id) {}

    private static final Comparator<Keyed> BY_KEY =
            Comparator.comparingLong(Keyed::number)
                    .thenComparing(Keyed::text, Text::compare)
                    .thenComparingLong(Keyed::id);

    private final Database database;
    private final SearchIndex index;

    public PairScan(Database database) {
        this.database = database;
        index = new SearchIndex(database);
    }

    /// Whether an index for searching names few of the pairs that the filter may mean.
    public boolean isIndexed(Filter filter) {
        if (Narrowing.of(filter).isEmpty()) {
            return false;
        }
        try (Handle handle = database.borrowReader()) {
            Connection reader = handle.getConnection();
            return database.translating(() -> {
                try {
                    return index.reach(reader) > 0;
                } finally {
                    index.release(reader);
                }
            });
        }
    }

    /// Gives the pairs for which the filter holds. In the order in which they were added they come
    /// as they are found; in any other when all were gone through.
    public void run(Filter filter, PairOrder order, Sink sink) {
        PairQuery.run(
                filter,
                database,
                index,
                (reader, query, windows) -> {
                    if (order.field() == SortField.ADDED) {
                        added(reader, query, windows, order.descending(), sink);
                    } else {
                        sorted(reader, query, windows, order, sink);
                    }
                });
    }

    private static void added(
            Connection connection,
            PairQuery query,
            PairWindows windows,
            boolean descending,
            Sink sink)
            throws SQLException {
        windows.forEach(
                descending,
                (after, upTo, share) ->
                        sink.take(
                                query.read(
                                        connection,
                                        false,
                                        "p.id",
                                        "",
                                        "order by p.id" + (descending ? " desc" : ""),
                                        after,
                                        upTo,
                                        PairScan::ids),
                                share));
    }

    private static long[] ids(ResultSet row) throws SQLException {
        long[] ids = new long[64];
        int size = 0;
        while (row.next()) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
            }
            ids[size++] = row.getLong(1);
        }
        return Arrays.copyOf(ids, size);
    }

    private void sorted(
            Connection connection, PairQuery query, PairWindows windows, PairOrder order, Sink sink)
            throws SQLException {
        boolean text = order.field() == SortField.EXTERNAL_ID;
        List<Keyed> found = new ArrayList<>();
        long[] none = {};
        boolean[] wanted = {true};
        windows.forEach(
                false,
                (after, upTo, share) -> {
                    found.addAll(
                            query.read(
                                    connection,
                                    true,
                                    "p.id, " + key(order.field()),
                                    "",
                                    "",
                                    after,
                                    upTo,
                                    row -> keyed(row, text)));
                    wanted[0] = sink.take(none, share);
                    return wanted[0];
                });
        if (wanted[0]) {
            found.sort(order.descending() ? BY_KEY.reversed() : BY_KEY);
            sink.take(found.stream().mapToLong(Keyed::id).toArray(), 1);
        }
    }

    private static List<Keyed> keyed(ResultSet row, boolean text) throws SQLException {
        List<Keyed> found = new ArrayList<>();
        while (row.next()) {
            found.add(
                    new Keyed(
                            text ? 0 : row.getLong(2),
                            text ? row.getString(2) : "",
                            row.getLong(1)));
        }
        return found;
    }

    private static String key(SortField field) {
        return switch (field) {
            case ADDED -> "p.id";
            case EXTERNAL_ID -> "p.external_id";
            case STATE ->
                    "case s.state when 'unlabeled' then 0 when 'skipped' then 1 when 'agreed' then 2"
                            + " when 'majority' then 3 else 4 end";
            case DECISIONS -> "s.decisions";
            case PRIORITY -> "p.priority";
            case LENGTH_A, LENGTH_B ->
                    "(select length(f.content) from response f where f.id = p.response_"
                            + field.code().substring("length_".length()).toLowerCase(Locale.ROOT)
                            + ")";
            case ANNOTATED ->
                    """
                    (select coalesce(max(n.decided_at), 0) from annotation_head h
                        join annotation n on n.id = h.annotation
                        where h.pair = p.id and h.occurrence = 0 and n.withdrawn = 0)
                    """;
        };
    }
}
