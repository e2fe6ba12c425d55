package org.pairwright.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.pairwright.domain.ProjectLocation;

/// Looks whether the pages of a project file hold together, before anything is written to it.
final class PageCheck {
    /// Up to this many bytes all pages are looked through in about a tenth of a second.
    private static final long SOON_DONE = 64L << 20;

    private PageCheck() {}

    /// Looks through all pages of a file, unless it is so large that somebody would notice.
    ///
    /// @return whether it did
    /// @throws StorageFailure.Damaged when a page is broken
    static boolean looksThrough(Connection connection, ProjectLocation location)
            throws SQLException {
        long size =
                number(connection, "pragma main.page_count")
                        * number(connection, "pragma main.page_size");
        if (size > SOON_DONE) {
            return false;
        }
        refuse(connection, location, "pragma main.quick_check(1)");
        return true;
    }

    /// Looks through the page of the smallest table: where the head of the file misleads about how
    /// pages are laid out, that shows in each of them. Also through the first page, which describes
    /// the tables, and the list of pages that are free: whatever is written next may go there.
    ///
    /// @throws StorageFailure.Damaged when it is broken
    static void refuseTornHead(Connection connection, ProjectLocation location)
            throws SQLException {
        refuse(connection, location, "pragma quick_check('sqlite_schema')");
        if (number(connection, "pragma main.auto_vacuum") != 0) {
            // We make none whose pages tell of the pages above them. Whether this is one only all
            // of them show.
            refuse(connection, location, "pragma main.quick_check(1)");
        }
        refuse(connection, location, "pragma quick_check('project')");
    }

    private static void refuse(Connection connection, ProjectLocation location, String check)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(check)) {
            if (row.next() && !row.getString(1).equals("ok")) {
                throw Failures.damaged(location, new SQLException(row.getString(1)));
            }
        }
    }

    private static long number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(pragma)) {
            return row.getLong(1);
        }
    }
}
