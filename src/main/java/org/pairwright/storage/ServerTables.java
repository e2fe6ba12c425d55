package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/// Takes an import over from its side file into a project on a server: through temporary tables of
/// the session, so that only the last step is in anybody's way.
final class ServerTables {
    private static final List<String> SEQUENCES =
            List.of("prompt", "response", "pair", "import_batch", "annotation", "verdict");

    private final SideFile side;

    ServerTables(SideFile side) {
        this.side = side;
    }

    /// Takes the side file to the server, while others go on writing there.
    void send(Handle handle) {
        Schema.statements(Dialect.POSTGRESQL.adapt(SideFile.script(true))).forEach(handle::execute);
        SideFile.PROJECT_TABLES.forEach(table ->
                handle.execute("create temporary table staged_" + table + " (like " + table + ")"));
        try {
            for (String table : SideFile.TABLES) {
                copy(table, handle.getConnection(), table);
            }
            for (String table : SideFile.PROJECT_TABLES) {
                copy(table, handle.getConnection(), "staged_" + table);
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /// Removes the temporary tables.
    static void drop(Handle handle) {
        staged().forEach(table -> handle.execute("drop table if exists pg_temp." + table));
    }

    private static List<String> staged() {
        return Stream.concat(
                        SideFile.TABLES.stream(),
                        SideFile.PROJECT_TABLES.stream().map(table -> "staged_" + table))
                .toList();
    }

    /// Lets the tables' own numbering go on after the ids that came with the import.
    static void moveOn(Handle handle) {
        SEQUENCES.forEach(table -> moveOn(handle, table));
    }

    private static void moveOn(Handle handle, String table) {
        handle.createQuery(
                        """
                        select setval(pg_get_serial_sequence('${table}', 'id'),
                            greatest((select max(id) from ${table}), 1))
                        """
                                .replace("${table}", table))
                .mapTo(long.class)
                .one();
    }

    /// Copies the pairs from the temporary tables into the project's.
    static void copyPairs(Handle handle) {
        SideFile.PROJECT_TABLES.forEach(
                table -> handle.execute("insert into " + table + " select * from staged_" + table));
    }

    /// Copies a table from the side file into a temporary one of the server.
    private void copy(String table, Connection server, String target) throws SQLException {
        try (PreparedStatement select = side.prepare("select * from " + table);
                ResultSet row = select.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            String marks = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert =
                    server.prepareStatement("insert into " + target + " values (" + marks + ")")) {
                int waiting = 0;
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        insert.setObject(i, value(row, i));
                    }
                    insert.addBatch();
                    if (++waiting == 200) {
                        insert.executeBatch();
                        waiting = 0;
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof Integer number) {
            return number.longValue();
        }
        return value;
    }
}
