package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.ProjectLocation;
import org.slf4j.LoggerFactory;

/// Looks through a whole project for what is not as it must be. Never writes, works beside others,
/// and on a damaged file as far as it can be read.
public final class CheckStore {
    private final ProjectLocation location;

    public CheckStore(ProjectLocation location) {
        this.location = location;
    }

    /// Checks everything, as of one moment.
    ///
    /// @throws StorageFailure when there is no project to check: none there, of a newer program,
    ///   busy or out of reach; damage is part of the report
    public CheckReport check(Watch watch) {
        return switch (location) {
            case ProjectLocation.InFile file -> checkFile(new SqliteFile(file.path()), watch);
            case ProjectLocation.OnServer server -> checkOnServer(server, watch);
        };
    }

    private CheckReport checkFile(SqliteFile file, Watch watch) {
        watch.at("file", 0, 0);
        CheckFindings damage = new CheckFindings();
        try {
            if (new FileInspection(file).headerVersion() < Schema.VERSION) {
                return checkUpgraded(file, watch);
            }
        } catch (StorageFailure.Damaged e) {
            damage.add("file", e.getMessage() + reason(e));
            return damage.report();
        }
        try (Connection connection = file.connectToCheck()) {
            return check(connection, Dialect.SQLITE, watch);
        } catch (SQLException e) {
            throw new Failures(location).of(e);
        } finally {
            file.tidyReadOnly();
        }
    }

    /// A copy is made as for a backup and brought up to date; what the file says stays as it is.
    private CheckReport checkUpgraded(SqliteFile file, Watch watch) {
        CheckFindings damage = new CheckFindings();
        try {
            Path folder = Files.createTempDirectory("pairwright-check");
            Path copy = folder.resolve("copy.pairs");
            try {
                new BackupStore(location).backup(copy, false, watch);
                ProjectFiles.open(new ProjectLocation.InFile(copy), SqliteFile.PATIENCE).close();
                return checkFile(new SqliteFile(copy), watch);
            } catch (StorageFailure.Damaged e) {
                damage.add("file", e.getMessage() + reason(e));
                return damage.report();
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    /// With whatever SQLite left beside the copy.
    private static void clear(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            LoggerFactory.getLogger(CheckStore.class).warn("{} can't be removed", folder, e);
        }
    }

    private static String reason(StorageFailure.Damaged e) {
        return e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
    }

    private CheckReport checkOnServer(ProjectLocation.OnServer server, Watch watch) {
        try (Database database = Database.open(server)) {
            return database.reading(connection -> check(connection, Dialect.POSTGRESQL, watch));
        }
    }

    private static CheckReport check(Connection connection, Dialect dialect, Watch watch)
            throws SQLException {
        CheckSession session = new CheckSession(connection, dialect, watch);
        connection.setAutoCommit(false);
        try {
            new StructureCheck(session).run();
            new ReferenceCheck(session).run();
            new ChainCheck(session).run();
            new TextCheck(session).run();
            new EventCheck(session).run();
            ActCheck acts = new ActCheck(session);
            new DigestCheck(session, acts).run();
            acts.run();
            new BulkCheck(session).run();
            new ImportCheck(session).run();
            new ReleaseCheck(session).run();
            new SettingsCheck(session).run();
            new ColumnCheck(session).run();
            return session.findings().report();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
