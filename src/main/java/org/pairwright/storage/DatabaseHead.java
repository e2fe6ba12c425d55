package org.pairwright.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Looks at the head of a file that may be a database that this process has open. That is left to
/// SQLite: closing any descriptor of ours would drop every lock of SQLite's on the file.
///
/// It takes no lock, waits for nobody and makes no file.
final class DatabaseHead {
    private DatabaseHead() {}

    /// The number by which applications know their databases, 0 where none was set, as in an empty
    /// file; empty where the file is no database.
    ///
    /// @throws SQLException when it can't be read
    static OptionalInt applicationId(Path path) throws SQLException {
        String url = "jdbc:sqlite:" + path.toAbsolutePath().toUri() + "?immutable=1&mode=ro";
        try (Connection connection = new SQLiteConfig().createConnection(url);
                Statement statement = connection.createStatement()) {
            // Lets the head be read of a file that is cut short, or that another is lengthening.
            statement.execute("pragma writable_schema = on");
            try (ResultSet row = statement.executeQuery("pragma application_id")) {
                return OptionalInt.of(row.getInt(1));
            }
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB) {
                return OptionalInt.empty();
            }
            throw e;
        }
    }
}
