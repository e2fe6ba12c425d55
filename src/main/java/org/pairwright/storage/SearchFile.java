package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;
import org.pairwright.domain.ProjectLocation;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The search index of a project file, in a database of its own beside it: building it is in
/// nobody's way, a copy of the project need not carry it, and whoever removes it loses nothing.
///
/// It names the pairs whose texts have a run of characters (see [Grams]), whose project it is, and
/// the last pair of each part that was added, by which it is seen how much of it still holds. Once
/// it has its name it is never written to: another one takes its place. So it can be sealed, and
/// one of which a single bit is not as it was written is not believed (see [Seal]).
record SearchFile(Path path) {
    /// What it is called where a project's connection reads it too.
    static final String NAME = "search";

    private static final String ENDING = ".search";

    /// Another layout has another number.
    private static final int VERSION = 2;

    /// By this a file of that name is known as ours: "PwSX".
    private static final int APPLICATION_ID = 0x5077_5358;

    /// What has the index's name.
    private enum Kind {
        NOTHING,
        OURS,
        /// Somebody else's, or what can no longer be told from that: it is left as it is.
        FOREIGN
    }

    private static final int PAGE_SIZE = 16_384;
    private static final int CACHE_KIB = 32_768;

    /// How much of a part is gathered before it is sorted in, in bytes.
    private static final int GATHERED = 32 << 20;

    private static final List<String> TABLES =
            List.of(
                    "create table project (uuid blob not null)",
                    "create table part (last integer primary key, uuid blob not null)",
                    """
                    create virtual table grams using fts5(
                        words, content='', contentless_delete=1, detail=none, tokenize='ascii')
                    """,
                    "insert into grams (grams, rank) values ('hashsize', " + GATHERED + ")",
                    // Merged when a part too many has come together, not as each is added.
                    "insert into grams (grams, rank) values ('automerge', 0)",
                    "pragma application_id = " + APPLICATION_ID,
                    "pragma user_version = " + VERSION);

    static SearchFile of(ProjectLocation.InFile project) {
        Path file = project.path().toAbsolutePath();
        return new SearchFile(file.resolveSibling(file.getFileName() + ENDING));
    }

    /// Whether it can be built here, or is.
    boolean isPossible() {
        return switch (kind()) {
            case NOTHING, OURS -> Files.isWritable(folder());
            case FOREIGN -> false;
        };
    }

    /// The folder that it lies in.
    Path folder() {
        return path.resolveSibling("").toAbsolutePath();
    }

    /// How many bytes more the disk takes.
    long room() throws SQLException {
        try {
            return Files.getFileStore(folder()).getUsableSpace();
        } catch (IOException e) {
            throw new SQLException("The room beside " + path + " is not known.", e);
        }
    }

    /// Whether an index is there that we made.
    boolean isOurs() {
        return kind() == Kind.OURS;
    }

    private Kind kind() {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Kind.NOTHING;
        }
        if (!Files.isRegularFile(path)) {
            return Kind.FOREIGN;
        }
        try {
            // Nobody loses anything by an empty one.
            return Files.size(path) == 0 || isMarkedOurs() ? Kind.OURS : Kind.FOREIGN;
        } catch (IOException | SQLException e) {
            LoggerFactory.getLogger(SearchFile.class).info("{} can't be read", path, e);
            return Kind.FOREIGN;
        }
    }

    private boolean isMarkedOurs() throws SQLException {
        return DatabaseHead.applicationId(path).equals(OptionalInt.of(APPLICATION_ID));
    }

    /// Copies what is there into one that is in the making.
    ///
    /// @return whether there was anything to copy
    boolean copyTo(Path making) throws SQLException {
        if (kind() != Kind.OURS) {
            return false;
        }
        try {
            Files.copy(path, making, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new SQLException(path + " can't be copied.", e);
        }
    }

    /// A connection to write to one that is in the making.
    ///
    /// @param goingOn whether it holds a copy that was found whole; else it begins anew
    static Connection begin(Path making, boolean goingOn) throws SQLException {
        try {
            if (goingOn) {
                Seal.remove(making);
            } else {
                Files.deleteIfExists(making);
            }
        } catch (IOException e) {
            throw new SQLException(making + " can't be made.", e);
        }
        SQLiteConfig config = new SQLiteConfig();
        // Nobody else sees it, and one that was not finished is nothing.
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        Connection connection = config.createConnection("jdbc:sqlite:" + making.toUri());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma page_size = " + PAGE_SIZE);
            statement.execute("pragma cache_size = -" + CACHE_KIB);
            if (!goingOn) {
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

    /// Puts one that was made in its place. Nothing waits for the disk: what a power failure takes
    /// of it breaks its seal.
    ///
    /// @throws SQLException also where a file that is not ours has its name
    void finish(Path making) throws SQLException {
        if (kind() == Kind.FOREIGN) {
            throw new SQLException(path + " is not ours. It was left as it is.");
        }
        try {
            Seal.put(making);
            Files.move(making, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SQLException(path + " can't be put in place.", e);
        }
    }

    /// Whether it is the file itself that can't be read.
    static boolean isBroken(SQLiteException e) {
        int primary = e.getResultCode().code & 0xff;
        return primary == SQLiteErrorCode.SQLITE_CORRUPT.code
                || primary == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    /// Lets a connection to the project read the index too. One that is not whole is removed.
    ///
    /// @return whether there is one to read; where it can't be read for whatever reason, there is
    ///   none
    boolean attachTo(Connection project) {
        if (kind() != Kind.OURS) {
            return false;
        }
        try (Statement statement = project.createStatement()) {
            if (isAttached(statement)) {
                return true;
            }
            if (!Seal.isWhole(path)) {
                delete();
                return false;
            }
            statement.execute("attach database '%s' as %s".formatted(quoted(), NAME));
            if (number(statement, "pragma %s.user_version".formatted(NAME)) == VERSION) {
                return true;
            }
            statement.execute("detach database " + NAME);
            return false;
        } catch (IOException | SQLException e) {
            LoggerFactory.getLogger(SearchFile.class).info("{} can't be used", path, e);
            return false;
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

    static boolean isAttachedTo(Connection project) throws SQLException {
        try (Statement statement = project.createStatement()) {
            return isAttached(statement);
        }
    }

    private static boolean isAttached(Statement statement) throws SQLException {
        return number(
                        statement,
                        "select count(*) from pragma_database_list where name = '" + NAME + "'")
                > 0;
    }

    private String quoted() {
        return (path.toUri() + "?immutable=1&mode=ro").replace("'", "''");
    }

    /// Removes it, if it is there and ours.
    void delete() {
        if (kind() != Kind.OURS) {
            return;
        }
        Seal.forget(path);
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
