package org.pairwright.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Counts what the peer wrote into its database.
final class PeerDatabase {
    private PeerDatabase() {}

    static long pairs(Path database) {
        return count(database, "select count(*) from pair");
    }

    /// How many pairs have a preference that an export can use.
    static long preferring(Path database) {
        return count(database, "select count(*) from pair where preference in ('a', 'b')");
    }

    private static long count(Path database, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(sql)) {
            return count.getLong(1);
        } catch (SQLException e) {
            throw new BenchFailure(database + " can't be counted: " + e.getMessage(), e);
        }
    }
}
