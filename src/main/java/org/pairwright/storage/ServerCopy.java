package org.pairwright.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.pairwright.domain.ProjectLocation;

/// Copies a project from a server into a project file, table by table, as of one moment. The tables
/// are the same in both.
final class ServerCopy {
    private static final int ROWS_AT_ONCE = 500;

    private final ProjectLocation.OnServer server;
    private final Watch watch;

    ServerCopy(ProjectLocation.OnServer server, Watch watch) {
        this.server = server;
        this.watch = watch;
    }

    /// Fills the empty file `copy`.
    void into(Path copy) {
        try (Database database = Database.open(server)) {
            database.reading(from -> {
                from.setAutoCommit(false);
                try (Connection to = new SqliteFile(copy).connectWriter()) {
                    copy(from, to);
                    return true;
                } finally {
                    from.rollback();
                    from.setAutoCommit(true);
                }
            });
        }
    }

    private void copy(Connection from, Connection to) throws SQLException {
        try (Statement statement = to.createStatement()) {
            // The rows come as they are; the copy is checked as a whole.
            statement.execute("pragma foreign_keys = off");
            to.setAutoCommit(false);
            for (String part : Schema.statements(Dialect.SQLITE, 0, Schema.VERSION)) {
                statement.executeUpdate(part);
            }
            for (String table : SchemaShape.tables(Schema.VERSION)) {
                copyTable(from, to, table);
            }
            statement.execute("pragma application_id = " + SqliteFile.APPLICATION_ID);
            statement.execute("pragma user_version = " + Schema.VERSION);
            to.commit();
        }
    }

    private void copyTable(Connection from, Connection to, String table) throws SQLException {
        List<String> columns = SchemaShape.columnsOf(to, table);
        String names = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement select =
                        from.prepareStatement("select " + names + " from " + table);
                PreparedStatement insert =
                        to.prepareStatement(
                                "insert into "
                                        + table
                                        + " ("
                                        + names
                                        + ") values ("
                                        + marks
                                        + ")")) {
            // The driver would else read the table into memory.
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                long done = 0;
                while (row.next()) {
                    for (int i = 1; i <= columns.size(); i++) {
                        insert.setObject(i, row.getObject(i));
                    }
                    insert.executeUpdate();
                    if (++done % ROWS_AT_ONCE == 0) {
                        watch.at(table, done, 0);
                    }
                }
            }
        }
    }
}
