package org.pairwright.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.ProjectLocation;

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
            int version = new FileInspection(file).headerVersion();
            return version < Schema.VERSION
                    ? checkEarlier(file, version, watch)
                    : checkUpToDate(file, watch);
        } catch (StorageFailure.Damaged e) {
            damage.add("file", told(e));
            return damage.report();
        }
    }

    private CheckReport checkUpToDate(SqliteFile file, Watch watch) {
        try (Connection connection = file.connectToCheck()) {
            return check(connection, Dialect.SQLITE, watch);
        } catch (SQLException e) {
            throw new Failures(location).of(e);
        } finally {
            file.tidyReadOnly();
        }
    }

    private CheckReport checkEarlier(SqliteFile file, int version, Watch watch) {
        try (UpgradedCopy copy = UpgradedCopy.of(file, watch)) {
            return checkUpToDate(copy.file(), watch);
        } catch (StorageFailure.Damaged e) {
            return checkStructure(file, version, watch, e);
        }
    }

    /// What is wrong with a file that can't be brought up to date, as far as its pages and tables
    /// tell.
    private CheckReport checkStructure(
            SqliteFile file, int version, Watch watch, StorageFailure.Damaged why) {
        try (Connection connection = file.connectToCheck()) {
            CheckSession session =
                    new CheckSession(connection, Dialect.SQLITE, new Failures(location), watch);
            session.found("file", told(why));
            new StructureCheck(session, version).run();
            return session.findings().report();
        } catch (SQLException e) {
            throw new Failures(location).of(e);
        } finally {
            file.tidyReadOnly();
        }
    }

    private static String told(StorageFailure.Damaged e) {
        return e.getCause() == null
                ? e.finding()
                : e.finding() + " (" + e.getCause().getMessage() + ")";
    }

    private CheckReport checkOnServer(ProjectLocation.OnServer server, Watch watch) {
        try (Database database = Database.open(server)) {
            return database.reading(connection -> check(connection, Dialect.POSTGRESQL, watch));
        }
    }

    private CheckReport check(Connection connection, Dialect dialect, Watch watch)
            throws SQLException {
        CheckSession session = new CheckSession(connection, dialect, new Failures(location), watch);
        connection.setAutoCommit(false);
        try {
            new StructureCheck(session, Schema.VERSION).run();
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
