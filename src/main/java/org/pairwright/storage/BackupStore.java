package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.pairwright.domain.Backup;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.ProjectLocation;

/// Copies a whole project into a project file of its own, as of one moment, while others work on
/// it.
public final class BackupStore {
    private final ProjectLocation location;

    public BackupStore(ProjectLocation location) {
        this.location = location;
    }

    /// Makes a copy at `target`, which appears only when it is whole, looked through and on the
    /// disk.
    ///
    /// @param overwrite whether a file that is there already may be replaced
    /// @throws StorageFailure.AlreadyThere when there is one and it may not
    public Backup backup(Path target, boolean overwrite, Watch watch) {
        BackupTarget place = new BackupTarget(target, overwrite);
        place.refuse(location);
        return place.fill(copy -> {
            switch (location) {
                case ProjectLocation.InFile file ->
                        copyFile(new SqliteFile(file.path()), copy, watch);
                case ProjectLocation.OnServer server -> new ServerCopy(server, watch).into(copy);
            }
            verify(new SqliteFile(copy), watch);
        });
    }

    /// How large a project file is with what is beside it; 0 for a project on a server.
    public long bytes() {
        return switch (location) {
            case ProjectLocation.InFile file -> new SqliteFile(file.path()).bytes();
            case ProjectLocation.OnServer server -> 0;
        };
    }

    /// One statement reads one state of the file, and others may write meanwhile.
    private void copyFile(SqliteFile file, Path copy, Watch watch) {
        new FileInspection(file).version();
        watch.at("copying", 0, file.bytes());
        try (Connection connection = file.connectToCopy()) {
            StatementWatch statements =
                    StatementWatch.on(
                            connection, () -> watch.at("copying", size(copy), file.bytes()));
            try (PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
                vacuum.setString(1, copy.toString());
                vacuum.executeUpdate();
            } catch (SQLException e) {
                statements.rethrow();
                throw e;
            }
        } catch (SQLException e) {
            throw new Failures(location).of(e);
        } finally {
            file.tidyReadOnly();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new StorageFailure.Unavailable(
                    "The file " + file + " can't be read: " + FileTrouble.words(e) + ".", e);
        }
    }

    private static void verify(SqliteFile copy, Watch watch) {
        watch.at("checking", 0, 0);
        new FileInspection(copy).version();
        try (Connection connection = copy.connectUnlocked()) {
            StatementWatch statements =
                    StatementWatch.on(connection, () -> watch.at("checking", 0, 0));
            try (PreparedStatement check = connection.prepareStatement("pragma quick_check(1)");
                    ResultSet row = check.executeQuery()) {
                if (!row.getString(1).equals("ok")) {
                    throw new StorageFailure.Damaged(
                            "The copy is not sound, so it was not kept: " + row.getString(1) + ".");
                }
            } catch (SQLException e) {
                statements.rethrow();
                throw e;
            }
        } catch (SQLException e) {
            throw new Failures(copy.location()).of(e);
        }
    }
}
