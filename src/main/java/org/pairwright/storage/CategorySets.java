package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The sets of hazard categories that verdicts name, numbered in the order in which they come.
final class CategorySets {
    /// Stands between the codes of a set; no code has it.
    private static final String BETWEEN = "\u001f";

    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> numbersOfCodes = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Names<List<Integer>> sets = new Names<>();

    CategorySets() {
        sets.of(List.of());
    }

    /// The codes of a verdict in one, in no order; null where it names none.
    ///
    /// @param verdict its id
    static String select(String verdict) {
        return "(select string_agg(c.code, '%s') from verdict_category c where c.verdict = %s)"
                .formatted(BETWEEN, verdict);
    }

    /// Numbers all codes of the project in their order.
    void readCodes(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select distinct code from verdict_category order by code");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                number(Stored.text(row.getString(1), "verdict_category.code"));
            }
        }
    }

    private int number(String code) {
        return numbersOfCodes.computeIfAbsent(
                code,
                it -> {
                    codes.add(it);
                    return codes.size() - 1;
                });
    }

    /// The number of a set.
    ///
    /// @param joined as it was selected
    int of(@Nullable String joined) {
        return joined == null ? 0 : known.computeIfAbsent(joined, this::read);
    }

    private int read(String joined) {
        List<Integer> set =
                Arrays.stream(joined.split(BETWEEN, -1)).map(this::number).sorted().toList();
        return sets.of(set);
    }

    /// The codes by number.
    List<String> codes() {
        return List.copyOf(codes);
    }

    /// The sets by number, of which the first is empty.
    List<List<Integer>> sets() {
        return sets.all();
    }
}
