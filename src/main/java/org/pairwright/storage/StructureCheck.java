package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Checks the file itself and its tables, columns and indices.
final class StructureCheck {
    private final CheckSession session;

    StructureCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("tables", "");
        try {
            switch (session.dialect()) {
                case SQLITE -> {
                    checkTables(
                            SchemaShape.ofScripts(version()),
                            SchemaShape.ofFile(session.connection()));
                }
                // A server looks after its own pages; every row of ours is read further on.
                case POSTGRESQL ->
                        checkTables(
                                SchemaShape.ofScriptsOnServer(Schema.VERSION),
                                SchemaShape.ofServer(session.connection()));
            }
        } catch (SQLException e) {
            session.unreadable(e);
        }
        if (session.dialect() == Dialect.SQLITE) {
            checkPages();
        }
    }

    /// Whose tables are to be there. Another program may be bringing the file up to date just now.
    private int version() throws SQLException {
        try (Statement statement = session.connection().createStatement();
                ResultSet row = statement.executeQuery("pragma user_version")) {
            return Math.clamp(row.getInt(1), 1, Schema.VERSION);
        }
    }

    private void checkTables(SchemaShape expected, SchemaShape there) {
        expected.missingFrom(there).forEach(message -> session.found("schema", message));
    }

    private void checkPages() {
        session.begin("pages", "");
        session.query(
                "pragma integrity_check",
                row -> {
                    String line = row.getString(1);
                    if (!line.equals("ok")) {
                        session.found("file", "The file is damaged: " + line + ".");
                    }
                });
    }
}
