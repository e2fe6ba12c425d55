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
        CheckFindings findings = new CheckFindings();
        try {
            FileInspection inspection = new FileInspection(file);
            int version = inspection.headerVersion();
            findSetReadOnly(inspection, findings);
            if (version < Schema.VERSION) {
                checkEarlier(file, findings, watch);
            } else {
                run(file, findings, watch, CheckStore::checkAll);
            }
        } catch (StorageFailure.Damaged e) {
            findings.addFirst("file", told(e));
        }
        return findings.report();
    }

    private static void findSetReadOnly(FileInspection inspection, CheckFindings findings) {
        try {
            inspection.refuseSetReadOnly();
        } catch (StorageFailure.Damaged e) {
            findings.add("file", told(e));
        }
    }

    /// The pages are looked through where they lie: what is copied is laid out anew.
    private void checkEarlier(SqliteFile file, CheckFindings findings, Watch watch) {
        run(file, findings, watch, session -> new StructureCheck(session).run());
        try (UpgradedCopy copy = UpgradedCopy.of(file, watch)) {
            run(copy.file(), findings, watch, CheckStore::checkContent);
        }
    }

    /// A part of a check.
    private interface Part {
        void run(CheckSession session) throws SQLException;
    }

    private void run(SqliteFile file, CheckFindings findings, Watch watch, Part part) {
        try (Connection connection = file.connectToCheck()) {
            run(connection, Dialect.SQLITE, findings, watch, part);
        } catch (SQLException e) {
            throw new Failures(location).of(e);
        } finally {
            file.tidyReadOnly();
        }
    }

    /// Runs a part of the check as of one moment.
    private void run(
            Connection connection, Dialect dialect, CheckFindings findings, Watch watch, Part part)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            part.run(
                    new CheckSession(connection, dialect, new Failures(location), watch, findings));
        } catch (SQLException | RuntimeException failure) {
            endAfter(failure, connection);
            throw failure;
        }
        end(connection);
    }

    private static void end(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /// SQLite ends a transaction by itself where the disk is full: that is the failure to tell.
    private static void endAfter(Exception failure, Connection connection) {
        try {
            end(connection);
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    private static String told(StorageFailure.Damaged e) {
        return e.getCause() == null
                ? e.finding()
                : e.finding() + " (" + e.getCause().getMessage() + ")";
    }

    private CheckReport checkOnServer(ProjectLocation.OnServer server, Watch watch) {
        CheckFindings findings = new CheckFindings();
        try (Database database = Database.open(server)) {
            return database.reading(connection -> {
                run(connection, Dialect.POSTGRESQL, findings, watch, CheckStore::checkAll);
                return findings.report();
            });
        } catch (StorageFailure.Damaged e) {
            findings.addFirst("project", told(e));
            return findings.report();
        }
    }

    private static void checkAll(CheckSession session) {
        new StructureCheck(session).run();
        checkContent(session);
    }

    private static void checkContent(CheckSession session) {
        boolean described = new ProjectCheck(session).run();
        new ReferenceCheck(session).run();
        new ChainCheck(session).run();
        new TextCheck(session).run();
        new EventCheck(session).run();
        ActCheck acts = new ActCheck(session);
        BulkCheck bulk = new BulkCheck(session);
        if (described) {
            new DigestCheck(session, acts).run();
            acts.run();
            bulk.run();
            new ImportCheck(session).run();
            new ReleaseCheck(session).run();
            new SuiteCheck(session).run();
            new TargetCheck(session).run();
            new ScoreCheck(session).run();
            new SuggestionCheck(session).run();
        } else {
            // Nobody knows then which events are the project's own.
            acts.uncertain();
            new DigestCheck(session, acts).run();
            acts.run();
            bulk.runWithoutEvents();
            new SuiteCheck(session).runWithoutEvents();
        }
        new TemplateCheck(session).run();
        new SettingsCheck(session).run();
        new GenerationCheck(session).run();
        new WaitingCheck(session).run();
        new RankCheck(session).run();
        new ColumnCheck(session).run();
        if (session.dialect() == Dialect.SQLITE) {
            new KindCheck(session).run();
        }
    }
}
