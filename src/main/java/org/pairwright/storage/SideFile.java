package org.pairwright.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/// The file in which an import is laid out. It is scratch: never forced to disk, gone when closed.
final class SideFile implements AutoCloseable {
    /// Tables of the project whose rows lie here just as the project will hold them, so that taking
    /// them over is copying.
    static final List<String> PROJECT_TABLES =
            List.of("prompt", "response", "response_source", "pair", "pair_state");

    /// Tables of an import alone.
    static final List<String> TABLES =
            List.of(
                    "staged_batch",
                    "staged_annotator",
                    "staged_annotation",
                    "staged_verdict",
                    "staged_category",
                    "staged_correction",
                    "staged_gold",
                    "staged_recount");

    private final Path path;
    private final Connection connection;

    /// Makes the file in `folder`.
    SideFile(Path folder) throws IOException, SQLException {
        path = Scratch.create(folder);
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(16_384);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.NORMAL);
        config.setCacheSize(-32_768);
        config.setGetGeneratedKeys(false);
        connection = config.createConnection("jdbc:sqlite:" + path);
        try {
            try (Statement statement = connection.createStatement()) {
                for (String table : Schema.statements(Dialect.SQLITE, 0, Schema.VERSION)) {
                    if (!table.contains(" index ")) {
                        statement.executeUpdate(table);
                    }
                }
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

    /// The statements that make the staged tables; temporary ones where they lie in a server's
    /// session.
    static String script(boolean temporary) {
        try (InputStream in = SideFile.class.getResourceAsStream("side.sql")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own part side.sql.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${temporary}", temporary ? "temporary" : "");
        } catch (IOException e) {
            throw new IllegalStateException("The program can't read its own part side.sql.", e);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
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
