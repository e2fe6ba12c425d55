package org.pairwright.storage;

import java.sql.SQLException;

/// Checks the file itself and its tables, columns and indices.
final class StructureCheck {
    private final CheckSession session;
    private final int version;

    /// @param version whose tables are to be there
    StructureCheck(CheckSession session, int version) {
        this.session = session;
        this.version = version;
    }

    void run() {
        session.begin("tables", "");
        try {
            switch (session.dialect()) {
                case SQLITE -> {
                    checkTables(
                            SchemaShape.ofScripts(version),
                            SchemaShape.ofFile(session.connection()));
                    checkPages();
                }
                // A server looks after its own pages; every row of ours is read further on.
                case POSTGRESQL ->
                        checkTables(
                                SchemaShape.ofScriptsOnServer(version),
                                SchemaShape.ofServer(session.connection()));
            }
        } catch (SQLException e) {
            session.unreadable(e);
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
