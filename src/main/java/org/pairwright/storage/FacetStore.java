package org.pairwright.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pairwright.domain.Facet;
import org.pairwright.domain.FacetCounts;
import org.pairwright.domain.filter.Filter;

/// Counts among the pairs that a filter means how many there are of each value.
public final class FacetStore {
    /// Values beyond these are not told apart from what is not there.
    private static final int MOST_VALUES = 2_000;

    private static final String SAID =
            """
            join annotation_head h on h.pair = p.id and h.occurrence = 0
            join annotation n on n.id = h.annotation and n.withdrawn = 0
            """;

    /// Machines are found by their scores, and among annotators.
    private static final String SAID_BY_PEOPLE =
            SAID + "join annotator w on w.id = h.annotator and w.kind <> 'model'\n";

    /// Hears the counts as they grow.
    public interface Sink {
        /// Takes what has been counted so far.
        ///
        /// @return whether to go on
        boolean take(FacetCounts counts);
    }

    /// @param state whether it is read from the pair's state
    private record Grouping(boolean state, String value, String count, String joins) {
        static Grouping of(Facet facet) {
            return switch (facet) {
                case MARK -> throw new IllegalArgumentException("Marks are counted side by side.");
                case SCRIPT, PROMPT_LENGTH, LENGTH_A, LENGTH_B, FREE_FIELD ->
                        throw new IllegalArgumentException("Texts have to be read for that.");
                case STATE -> new Grouping(true, "s.state", "count(*)", "");
                case PREFERENCE ->
                        new Grouping(false, "n.preference", "count(distinct p.id)", SAID_BY_PEOPLE);
                case CATEGORY ->
                        new Grouping(
                                false,
                                "c.code",
                                "count(distinct p.id)",
                                SAID_BY_PEOPLE
                                        + "join verdict v on v.annotation = n.id"
                                        + " join verdict_category c on c.verdict = v.id");
                case SOURCE ->
                        new Grouping(
                                false,
                                "f.source",
                                "count(distinct p.id)",
                                "join response_source f on f.response in (p.response_a, p.response_b)");
                case IMPORT ->
                        new Grouping(
                                false,
                                "f.file",
                                "count(*)",
                                "join import_batch f on f.id = p.batch");
                case ANNOTATOR ->
                        new Grouping(
                                false,
                                "f.name",
                                "count(*)",
                                SAID + "join annotator f on f.id = h.annotator");
            };
        }
    }

    private static final String MARKS =
            """
            sum(case when s.state in ('unlabeled', 'skipped') then 0 else 1 end) as labeled,
                sum(case when s.flags > 0 then 1 else 0 end) as flagged,
                sum(p.sensitive) as sensitive,
                sum(case when p.exclusion is null then 0 else 1 end) as excluded,
                sum(case when g.pair is null then 0 else 1 end) as gold
            """;

    private final Database database;
    private final SearchIndex index;

    public FacetStore(Database database) {
        this.database = database;
        index = new SearchIndex(database);
    }

    /// Counts; pairs that have several values of the facet count for each of them. Where their
    /// texts have to be read, only the first pairs are.
    public void count(Filter filter, Facet facet, Sink sink) {
        Optional<TextFacet> text = TextFacet.of(facet, database.dialect());
        if (text.isPresent()) {
            new FirstPairs(text.get(), FirstPairs.MOST, sink).count(filter, database, index);
            return;
        }
        Map<String, Long> counts = new TreeMap<>();
        PairQuery.run(
                filter,
                database,
                index,
                (reader, query, windows) ->
                        windows.forEach(
                                false,
                                (after, upTo, share) -> {
                                    if (facet == Facet.MARK) {
                                        addMarks(reader, query, after, upTo, counts);
                                    } else {
                                        Grouping grouping = Grouping.of(facet);
                                        add(reader, query, grouping, after, upTo, counts);
                                    }
                                    return sink.take(new FacetCounts(counts, 0, share));
                                }));
    }

    private static void add(
            Connection connection,
            PairQuery query,
            Grouping grouping,
            long after,
            long upTo,
            Map<String, Long> counts)
            throws SQLException {
        Map<String, Long> found =
                query.read(
                        connection,
                        grouping.state(),
                        grouping.value() + ", " + grouping.count(),
                        grouping.joins(),
                        "group by " + grouping.value(),
                        after,
                        upTo,
                        FacetStore::grouped);
        found.forEach((value, pairs) -> {
            if (counts.size() < MOST_VALUES || counts.containsKey(value)) {
                counts.merge(value, pairs, Long::sum);
            }
        });
    }

    private static Map<String, Long> grouped(ResultSet row) throws SQLException {
        Map<String, Long> found = new TreeMap<>();
        while (row.next()) {
            String value = AnnotationRows.text(row, 1);
            if (!value.isEmpty()) {
                found.put(value, row.getLong(2));
            }
        }
        return found;
    }

    private static void addMarks(
            Connection connection, PairQuery query, long after, long upTo, Map<String, Long> counts)
            throws SQLException {
        query.read(
                        connection,
                        true,
                        MARKS,
                        "left join pair_gold g on g.pair = p.id",
                        "",
                        after,
                        upTo,
                        FacetStore::marks)
                .forEach((mark, pairs) -> counts.merge(mark, pairs, Long::sum));
    }

    private static Map<String, Long> marks(ResultSet row) throws SQLException {
        Map<String, Long> found = new TreeMap<>();
        row.next();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            found.put(row.getMetaData().getColumnName(i), row.getLong(i));
        }
        return found;
    }
}
