package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pairwright.domain.ProjectLocation;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The search index of a project file, in a database of its own beside it: building it is in
/// nobody's way, a copy of the project need not carry it, and whoever removes it loses nothing.
///
/// It names the pairs whose texts have a run of characters (see [Grams]), and the last pair of each
/// part that was added, by which it is seen how much of it still holds.
record SearchFile(Path path) {
    /// What it is called where a project's connection reads it too.
    static final String NAME = "search";

    private static final String ENDING = ".search";

    /// Another layout has another number.
    private static final int VERSION = 1;

    private static final int PAGE_SIZE = 16_384;
    private static final int CACHE_KIB = 32_768;

    /// How much of a part is gathered before it is sorted in, in bytes.
    private static final int GATHERED = 32 << 20;

    private static final List<String> TABLES =
            List.of(
                    "create table part (last integer primary key, uuid blob not null)",
                    """
                    create virtual table grams using fts5(
                        words, content='', contentless_delete=1, detail=none, tokenize='ascii')
                    """,
                    "insert into grams (grams, rank) values ('hashsize', " + GATHERED + ")",
                    // Merged when a part too many has come together, not as each is added.
                    "insert into grams (grams, rank) values ('automerge', 0)",
                    "pragma user_version = " + VERSION);

    static SearchFile of(ProjectLocation.InFile project) {
        Path file = project.path().toAbsolutePath();
        return new SearchFile(file.resolveSibling(file.getFileName() + ENDING));
    }

    /// A connection to write to it with; it is made anew where it is not there, broken or of
    /// another layout.
    Connection connect() throws SQLException {
        if (Files.exists(path) && !isSound()) {
            delete();
        }
        Connection connection = open();
        try (Statement statement = connection.createStatement()) {
            if (number(statement, "pragma user_version") != VERSION) {
                for (String sql : TABLES) {
                    statement.execute(sql);
                }
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private boolean isSound() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            return number(statement, "pragma user_version") == VERSION
                    || number(statement, "select count(*) from sqlite_schema") == 0;
        } catch (SQLiteException e) {
            return !isBroken(e);
        }
    }

    /// Whether it is the file itself that can't be read.
    static boolean isBroken(SQLiteException e) {
        int primary = e.getResultCode().code & 0xff;
        return primary == SQLiteErrorCode.SQLITE_CORRUPT.code
                || primary == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    private Connection open() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(SqliteFile.PATIENCE.toMillis()));
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // What a power failure takes of it is built again.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        Connection connection = config.createConnection("jdbc:sqlite:" + path.toUri());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma page_size = " + PAGE_SIZE);
            statement.execute("pragma cache_size = -" + CACHE_KIB);
            statement.execute("pragma journal_mode = wal");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Lets a connection to the project read the index too.
    ///
    /// @return whether there is one to read
    boolean attachTo(Connection project) throws SQLException {
        if (!Files.exists(path)) {
            return false;
        }
        try (Statement statement = project.createStatement()) {
            if (!isAttached(statement)) {
                statement.execute("attach database '%s' as %s".formatted(quoted(), NAME));
            }
            return number(statement, "pragma %s.user_version".formatted(NAME)) == VERSION;
        } catch (SQLiteException e) {
            if (isBroken(e)) {
                LoggerFactory.getLogger(SearchFile.class).info("{} is made anew", path, e);
                return false;
            }
            throw e;
        }
    }

    /// Ends [#attachTo], so that no connection that is kept holds on to the file.
    static void detachFrom(Connection project) throws SQLException {
        try (Statement statement = project.createStatement()) {
            if (isAttached(statement)) {
                statement.execute("detach database " + NAME);
            }
        }
    }

    private static boolean isAttached(Statement statement) throws SQLException {
        return number(
                        statement,
                        "select count(*) from pragma_database_list where name = '" + NAME + "'")
                > 0;
    }

    private String quoted() {
        return (path.toUri() + "?mode=rw").replace("'", "''");
    }

    /// Removes it, if it is there.
    void delete() {
        try {
            for (String part : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(path.resolveSibling(path.getFileName() + part));
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(SearchFile.class).warn("{} can't be removed", path, e);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
