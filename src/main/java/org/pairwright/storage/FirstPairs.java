package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.FacetCounts;
import org.pairwright.domain.filter.Filter;

/// Counts by what is read in the texts of pairs: of the first ones that a filter means, as many as
/// are read in about a second.
final class FirstPairs {
    /// More are not read.
    static final int MOST = 10_000;

    private final TextFacet facet;
    private final int most;
    private final FacetStore.Sink sink;
    private final Map<String, Long> counts = new HashMap<>();
    private int looked;

    FirstPairs(TextFacet facet, int most, FacetStore.Sink sink) {
        this.facet = facet;
        this.most = most;
        this.sink = sink;
    }

    void count(Filter filter, Database database, SearchIndex index) {
        PairQuery.run(
                filter,
                database,
                index,
                (reader, query, windows) ->
                        windows.forEach(
                                false,
                                (after, upTo, share) -> {
                                    // One more tells whether there are others.
                                    Tally found =
                                            query.read(
                                                    reader,
                                                    false,
                                                    facet.columns(),
                                                    "",
                                                    "order by p.id limit " + (most - looked + 1),
                                                    after,
                                                    upTo,
                                                    this::read);
                                    return take(found, share);
                                }));
    }

    /// @param more whether there are pairs beyond those that are looked at
    private record Tally(Map<String, Long> counts, int pairs, boolean more) {}

    private Tally read(ResultSet row) throws SQLException {
        Map<String, Long> found = new HashMap<>();
        int pairs = 0;
        while (row.next()) {
            if (looked + pairs == most) {
                return new Tally(found, pairs, true);
            }
            pairs++;
            Set<String> values = facet.values(row);
            values.forEach(value -> found.merge(value, 1L, Long::sum));
        }
        return new Tally(found, pairs, false);
    }

    private boolean take(Tally found, double share) {
        looked += found.pairs();
        found.counts().forEach((value, pairs) -> counts.merge(value, pairs, Long::sum));
        boolean wanted =
                sink.take(
                        found.more()
                                ? new FacetCounts(counts, looked, 1)
                                : new FacetCounts(counts, 0, share));
        return wanted && !found.more();
    }
}
