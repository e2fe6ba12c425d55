package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the sets of hazard categories that belong to labels which were read before, in the same
/// order as those.
final class CategoryReading {
    private static final String CATEGORIES =
            """
            select h.pair, h.annotator, h.occurrence, case when v.side = 'a' then 0 else 1 end, c.code
            from annotation_head h
            join annotation n on n.id = h.annotation
            join verdict v on v.annotation = n.id
            join verdict_category c on c.verdict = v.id
            where ${which} and n.withdrawn = 0 and v.side is not null
            order by h.pair, h.annotator, h.occurrence, v.side, c.code
            """;

    private static final int FETCH = 5_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;

    private final Connection connection;
    private final Watch watch;
    private final IntTable<LabelColumn> labels;
    private final long lastPair;
    private final List<String> codes = new ArrayList<>();
    private final Names<List<Integer>> sets = new Names<>();

    CategoryReading(
            Connection connection, Watch watch, IntTable<LabelColumn> labels, long lastPair) {
        this.connection = connection;
        this.watch = watch;
        this.labels = labels;
        this.lastPair = lastPair;
        sets.of(List.of());
    }

    /// The codes of categories by number.
    List<String> codes() {
        return List.copyOf(codes);
    }

    /// The sets by number, of which the first is empty.
    List<List<Integer>> sets() {
        return sets.all();
    }

    /// Sets the labels' columns of categories.
    ///
    /// @param pairIds the id of each row of pairs
    /// @param annotators their numbers by id
    void readAll(long[] pairIds, Map<Long, Integer> annotators) throws SQLException {
        readCodes();
        try (PreparedStatement select =
                connection.prepareStatement(CATEGORIES.replace("${which}", "1 = 1"))) {
            read(select, pairIds, annotators);
        }
    }

    /// The same, pair by pair.
    void read(long[] pairIds, Map<Long, Integer> annotators) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(CATEGORIES.replace("${which}", "h.pair = ?"))) {
            for (long pair : pairIds) {
                select.setLong(1, pair);
                read(select, pairIds, annotators);
            }
        }
    }

    private void read(PreparedStatement select, long[] pairIds, Map<Long, Integer> annotators)
            throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        codes.forEach(code -> numbers.put(code, numbers.size()));
        select.setFetchSize(FETCH);
        try (ResultSet row = select.executeQuery()) {
            int label = 0;
            boolean more = row.next();
            for (int read = 0; more; read++) {
                long pair = row.getLong(1);
                long annotator = row.getLong(2);
                int occurrence = row.getInt(3);
                int side = row.getInt(4);
                if (read % ROWS_BETWEEN_REPORTS == 0) {
                    watch.at("reading categories", pair, lastPair);
                }
                List<Integer> set = new ArrayList<>();
                do {
                    set.add(number(row.getString(5), numbers));
                    more = row.next();
                } while (more
                        && row.getLong(1) == pair
                        && row.getLong(2) == annotator
                        && row.getInt(3) == occurrence
                        && row.getInt(4) == side);
                int number = annotators.getOrDefault(annotator, -1);
                while (label < labels.size()
                        && isBefore(label, pair, number, occurrence, pairIds)) {
                    label++;
                }
                if (label < labels.size() && idOf(label, pairIds) == pair) {
                    labels.set(
                            side == 0 ? LabelColumn.CATEGORIES_A : LabelColumn.CATEGORIES_B,
                            label,
                            sets.of(List.copyOf(set)));
                }
            }
        }
    }

    private int number(String code, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(
                code,
                it -> {
                    codes.add(it);
                    return codes.size() - 1;
                });
    }

    private void readCodes() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select distinct code from verdict_category order by code");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                codes.add(Stored.text(row.getString(1), "verdict_category.code"));
            }
        }
    }

    /// Whether a label comes before the one that the annotator gave the pair at some time.
    private boolean isBefore(int label, long pair, int annotator, int occurrence, long[] pairIds) {
        long id = idOf(label, pairIds);
        return id < pair
                || (id == pair
                        && (labels.get(LabelColumn.ANNOTATOR, label) != annotator
                                || labels.get(LabelColumn.OCCURRENCE, label) != occurrence));
    }

    private long idOf(int label, long[] pairIds) {
        return pairIds[labels.get(LabelColumn.PAIR, label)];
    }
}
