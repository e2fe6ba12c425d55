package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Checks that the columns of a file hold values of the kinds that they are declared with: SQLite
/// would take any. A server does not.
final class KindCheck {
    private final CheckSession session;

    KindCheck(CheckSession session) {
        this.session = session;
    }

    private record Column(String name, String kind) {
        /// What counts the rows in which it holds something else. That something is missing where
        /// it may not be, SQLite finds itself.
        String others() {
            return "sum(typeof(%s) not in ('%s', 'null'))".formatted(name, kind);
        }
    }

    void run() {
        session.begin("kinds", "");
        SchemaShape.tables(Schema.VERSION).forEach(this::check);
    }

    private void check(String table) {
        List<Column> columns = new ArrayList<>();
        session.query(
                "select name, lower(type) from pragma_table_info('" + table + "') order by cid",
                row -> columns.add(new Column(row.getString(1), row.getString(2))));
        String counts = columns.stream().map(Column::others).collect(Collectors.joining(", "));
        if (columns.isEmpty()) {
            // Found and told where the tables are.
            return;
        }
        session.query(
                "select " + counts + " from " + table,
                row -> {
                    for (int i = 0; i < columns.size(); i++) {
                        found(table, columns.get(i), row.getLong(i + 1));
                    }
                });
    }

    private void found(String table, Column column, long others) {
        if (others > 0) {
            session.found(
                    "column",
                    "%s.%s holds something that is no %s in %d rows."
                            .formatted(table, column.name(), column.kind(), others));
        }
    }
}
