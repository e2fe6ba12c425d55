package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/// Statements straight on the driver, for the way from one pair to the next: with each key somebody
/// waits for a dozen of them, and what JDBI makes anew for each takes several times as long as the
/// database needs.
///
/// Each `?` takes a value, in their order, and each `<?>` a list of as many as there are; nothing
/// is in a list of none.
final class PlainSql {
    private static final String LIST = "<?>";

    private PlainSql() {}

    /// What a row says.
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /// A statement that is borrowed, and who takes it back.
    private record Lent(Connection connection, String sql, PreparedStatement statement, Handle from)
            implements AutoCloseable {
        static Lent of(Handle handle, String sql) throws SQLException {
            Connection connection = handle.getConnection();
            PreparedStatement statement =
                    handle.getStatementBuilder() instanceof KeptStatements kept
                            ? kept.lend(connection, sql)
                            : connection.prepareStatement(sql);
            return new Lent(connection, sql, statement, handle);
        }

        @Override
        public void close() throws SQLException {
            from.getStatementBuilder().close(connection, sql, statement);
        }
    }

    /// All rows that a statement gives.
    static <T> List<T> rows(
            Handle handle, String sql, Reading<T> reading, @Nullable Object... values) {
        return run(
                handle,
                sql,
                statement -> {
                    bind(statement, values);
                    List<T> rows = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            rows.add(reading.of(row));
                        }
                    }
                    return rows;
                },
                values);
    }

    /// The first of the rows.
    static <T> Optional<T> first(
            Handle handle, String sql, Reading<T> reading, @Nullable Object... values) {
        List<T> rows = rows(handle, sql, reading, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /// The row of a statement that always gives one.
    static <T> T one(Handle handle, String sql, Reading<T> reading, @Nullable Object... values) {
        return first(handle, sql, reading, values)
                .orElseThrow(() -> new IllegalStateException("It gave no row: " + sql.strip()));
    }

    static void change(Handle handle, String sql, @Nullable Object... values) {
        run(
                handle,
                sql,
                statement -> {
                    bind(statement, values);
                    return statement.executeUpdate();
                },
                values);
    }

    /// Runs a statement once for each set of values; of lists, it takes none.
    static void changeEach(Handle handle, String sql, List<@Nullable Object[]> sets) {
        if (sets.isEmpty()) {
            return;
        }
        run(
                handle,
                sql,
                statement -> {
                    for (@Nullable Object[] values : sets) {
                        bind(statement, values);
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private static <T> T run(Handle handle, String sql, Work<T> work, @Nullable Object... values) {
        try (Lent lent = Lent.of(handle, withPlaces(sql, values))) {
            return work.with(lent.statement());
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(
                    e.getMessage() + " In: " + sql.strip(), e, null);
        }
    }

    /// The statement with a place for each value of a list.
    private static String withPlaces(String sql, @Nullable Object... values) {
        String placed = sql;
        for (Object value : values) {
            if (value instanceof List<?> list) {
                int at = placed.indexOf(LIST);
                placed =
                        placed.substring(0, at)
                                + places(list.size())
                                + placed.substring(at + LIST.length());
            }
        }
        return placed;
    }

    /// PostgreSQL takes no list of none.
    private static String places(int values) {
        return values == 0 ? "null" : String.join(", ", Collections.nCopies(values, "?"));
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        int place = 0;
        for (Object value : values) {
            if (value instanceof List<?> list) {
                for (Object each : list) {
                    statement.setObject(++place, each);
                }
            } else {
                statement.setObject(++place, value);
            }
        }
    }
}
