package org.pairwright.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ProjectLocation;

/// Looks up who works on a project without opening it: a file stays as it is, whatever version it
/// has.
public final class AnnotatorGlance {
    private AnnotatorGlance() {}

    /// All annotators, by name.
    ///
    /// @throws StorageFailure when there is no project that this program can open
    public static List<Annotator> at(ProjectLocation location) {
        return switch (location) {
            case ProjectLocation.InFile file -> inFile(file.path());
            case ProjectLocation.OnServer server -> {
                try (Database database = Database.open(server)) {
                    yield new AnnotatorStore(database).all();
                }
            }
        };
    }

    private static List<Annotator> inFile(Path path) {
        SqliteFile file = new SqliteFile(path);
        new FileInspection(file).version();
        try (Connection connection = file.connectToCheck();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select id, uuid, name, kind, role from annotator order by name")) {
            List<Annotator> all = new ArrayList<>();
            while (row.next()) {
                all.add(AnnotatorStore.annotator(row, ""));
            }
            return all;
        } catch (SQLException e) {
            throw new Failures(new ProjectLocation.InFile(path)).of(e);
        } finally {
            file.tidyReadOnly();
        }
    }
}
