package org.pairwright.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSummary;

/// Looks into a project file without opening it: nothing in it or beside it changes, whatever
/// version it has.
public final class ProjectGlance {
    /// Nobody waits for a glance.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private ProjectGlance() {}

    /// What can be said of the project in `path`.
    ///
    /// @throws StorageFailure when there is no project that this program can open
    public static ProjectSummary at(Path path) {
        SqliteFile file = new SqliteFile(path, PATIENCE);
        new FileInspection(file).version();
        try (Connection connection = file.connectToCheck();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                select uuid, title,
                                    (select count(*) from pair where exclusion is null) as pairs,
                                    (select count(*) from pair_state
                                        where state in ('agreed', 'majority', 'disputed'))
                                        as labeled,
                                    (select count(*) from pair_state where state = 'skipped')
                                        as skipped
                                from project
                                """)) {
            if (!row.next()) {
                throw Failures.damaged(file.location(), new SQLException("There is no project."));
            }
            return new ProjectSummary(
                    Stored.uuid(row.getBytes("uuid"), "project.uuid"),
                    row.getString("title"),
                    row.getLong("pairs"),
                    row.getLong("labeled"),
                    row.getLong("skipped"));
        } catch (SQLException e) {
            throw new Failures(new ProjectLocation.InFile(path)).of(e);
        }
    }
}
