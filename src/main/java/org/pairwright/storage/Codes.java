package org.pairwright.storage;

/// Makes small numbers of words in SQL.
final class Codes {
    private Codes() {}

    /// The place of what a column holds among some values, from 1; 0 for none of them.
    ///
    /// @param values as SQL has them
    static String number(String column, String... values) {
        StringBuilder sql = new StringBuilder("case " + column);
        for (int i = 0; i < values.length; i++) {
            sql.append(" when %s then %d".formatted(values[i], i + 1));
        }
        return sql.append(" else 0 end").toString();
    }
}
