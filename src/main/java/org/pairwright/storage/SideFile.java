package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/// The file in which an import lays out what it holds beside its pairs. It is scratch: never forced
/// to disk, gone when closed.
final class SideFile implements AutoCloseable {
    /// What the file of the pairs is called in statements.
    static final String PAIRS = "pairs";

    /// Tables of the project whose rows lie there just as the project will hold them, so that
    /// taking them over is copying.
    static final List<String> PROJECT_TABLES =
            List.of("prompt", "response", "response_source", "pair", "pair_state");

    /// Tables of an import alone.
    static final List<String> TABLES =
            List.of(
                    "staged_batch",
                    "staged_annotator",
                    "staged_origin",
                    "staged_annotation",
                    "staged_chain",
                    "staged_verdict",
                    "staged_category",
                    "staged_correction",
                    "staged_answer",
                    "staged_suggestion",
                    "staged_gold",
                    "staged_recount",
                    "staged_part",
                    "staged_version",
                    "staged_generation",
                    "staged_score");

    private final Path path;
    private final Connection connection;

    /// Makes the file in `folder`.
    SideFile(Path folder) throws IOException, SQLException {
        path = Scratch.create(folder);
        connection = connect(path);
        try {
            try (Statement statement = connection.createStatement()) {
                for (String table : Schema.statements(Dialect.SQLITE.adapt(script(false)))) {
                    statement.executeUpdate(table);
                }
            }
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            connection.close();
            Scratch.delete(path);
            throw e;
        }
    }

    /// Connects to a scratch file, which nobody needs after a crash.
    static Connection connect(Path path) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PageFile.PAGE_SIZE);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.NORMAL);
        config.setCacheSize(-32_768);
        config.setGetGeneratedKeys(false);
        return config.createConnection("jdbc:sqlite:" + path);
    }

    /// Lets statements see another scratch file's tables, as [#PAIRS] where a name has to say so.
    void attach(Path pairs) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        try (PreparedStatement attach = prepare("attach database ? as " + PAIRS)) {
            attach.setString(1, pairs.toString());
            attach.execute();
        }
        execute("pragma " + PAIRS + ".journal_mode = off");
        execute("pragma " + PAIRS + ".synchronous = off");
        execute("pragma " + PAIRS + ".cache_size = -32768");
        connection.setAutoCommit(false);
    }

    /// The statements that make the staged tables; temporary ones where they lie in a server's
    /// session.
    static String script(boolean temporary) {
        return Schema.script("side.sql").replace("${temporary}", temporary ? "temporary" : "");
    }

    /// The page that each table of the attached file begins with.
    Map<String, Long> roots() throws SQLException {
        Map<String, Long> roots = new HashMap<>();
        String tables =
                "select name, rootpage from " + PAIRS + ".sqlite_schema where type = 'table'";
        try (PreparedStatement select = prepare(tables);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                roots.put(row.getString(1), row.getLong(2));
            }
        }
        connection.commit();
        return roots;
    }

    KeyLookup lookup() throws SQLException {
        return KeyLookup.in(connection);
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Path path() {
        return path;
    }

    /// Makes everything visible to another connection.
    void flush() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            Scratch.delete(path);
        }
    }
}
