package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.pairwright.domain.FileTrouble;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteException;

/// A copy of a project file of an earlier version, brought up to date in the folder for temporary
/// files, so that it can be looked through while the file itself stays as it is.
final class UpgradedCopy implements AutoCloseable {
    private static final String PREFIX = "pairwright-check";

    private static final Pattern NAME = Pattern.compile(PREFIX + "\\d+");

    /// A folder that is younger may just be about to be filled.
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final SqliteFile original;
    private final Path folder;
    private final SqliteFile copy;

    private UpgradedCopy(SqliteFile original, Path folder, Path copy) {
        this.original = original;
        this.folder = folder;
        this.copy = new SqliteFile(copy);
    }

    /// Makes the copy. Writes nothing into the file or beside it; only where a change was cut off
    /// must SQLite take it back first.
    ///
    /// @throws StorageFailure.Damaged when the file can't be copied whole or brought up to date
    /// @throws StorageFailure.Unavailable when there is no place for the copy
    static UpgradedCopy of(SqliteFile file, Watch watch) {
        UpgradedCopy made = empty(file);
        try {
            made.fill(watch);
            made.upgrade(watch);
            return made;
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /// In a folder that only its maker may look into, as the project may be nobody else's business.
    private static UpgradedCopy empty(SqliteFile file) {
        try {
            Path folder = Files.createTempDirectory(PREFIX);
            sweepBeside(folder);
            return in(folder, file);
        } catch (IOException e) {
            throw noPlace(FileTrouble.words(e), e);
        }
    }

    private static UpgradedCopy in(Path folder, SqliteFile file) throws IOException {
        try {
            return new UpgradedCopy(file, folder, Scratch.create(folder));
        } catch (IOException e) {
            Files.deleteIfExists(folder);
            throw e;
        }
    }

    /// Removes what checks that were killed have left beside a folder that was just made.
    private static void sweepBeside(Path own) {
        try {
            sweep(own.resolveSibling(""), Files.getOwner(own));
        } catch (IOException | UnsupportedOperationException e) {
            // Where no file has an owner, nobody knows whose they are.
            LoggerFactory.getLogger(UpgradedCopy.class).debug("Nothing beside {} goes", own, e);
        }
    }

    private static void sweep(Path temporary, UserPrincipal self) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (NAME.matcher(folder.getFileName().toString()).matches()) {
                    sweepOne(folder, self);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LoggerFactory.getLogger(UpgradedCopy.class)
                    .debug("{} can't be looked through", temporary, e);
        }
    }

    private static void sweepOne(Path folder, UserPrincipal self) {
        try {
            BasicFileAttributes is =
                    Files.readAttributes(
                            folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // Whatever it may be that somebody else put there is not looked into.
            if (is.isDirectory()
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(self)
                    && is.lastModifiedTime().toInstant().isBefore(Instant.now().minus(FRESH))) {
                Scratch.sweep(folder);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // A check is at work in it.
            LoggerFactory.getLogger(UpgradedCopy.class).debug("{} stays", folder, e);
        }
    }

    private void fill(Watch watch) {
        Path target = copy.path();
        Runnable look = () -> watch.at("copying", size(target), original.bytes());
        look.run();
        try (Connection connection = original.connectToCopy()) {
            StatementWatch statements = StatementWatch.on(connection, look);
            try (PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
                vacuum.setString(1, target.toString());
                vacuum.executeUpdate();
            } catch (SQLException e) {
                statements.rethrow();
                throw e;
            }
        } catch (SQLException e) {
            throw isOfTheCopy(e) ? noPlace("SQLite says " + e.getMessage(), e) : ofTheOriginal(e);
        } finally {
            original.tidyReadOnly();
        }
    }

    /// What no reason is known of lies in the tables themselves. What SQLite says of it is about
    /// the copy, and nothing to tell.
    private RuntimeException ofTheOriginal(SQLException e) {
        return new Failures(original.location()).translate(new IllegalStateException(e))
                        instanceof StorageFailure known
                ? known
                : Failures.damaged(
                        original.location(),
                        new SQLException("Its tables can't be copied whole.", e));
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw noPlace(FileTrouble.words(e), e);
        }
    }

    /// By the version that the copy says: another program may have brought the project up to date
    /// before it was copied.
    private void upgrade(Watch watch) {
        Runnable look = () -> watch.at("upgrading", 0, 0);
        look.run();
        try (Connection connection = copy.connectUnsafely();
                Statement statement = connection.createStatement()) {
            StatementWatch statements = StatementWatch.on(connection, look);
            try {
                int from = version(statement);
                connection.setAutoCommit(false);
                for (String change : Schema.statements(Dialect.SQLITE, from, Schema.VERSION)) {
                    statement.execute(change);
                }
                connection.commit();
            } catch (SQLException e) {
                statements.rethrow();
                throw e;
            }
        } catch (SQLException e) {
            throw isOfTheCopy(e)
                    ? noPlace("SQLite says " + e.getMessage(), e)
                    : new StorageFailure.Damaged(
                            "The project can't be brought up to date from an earlier version.", e);
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.getInt(1);
        }
    }

    /// Whether it is the place of the copy that gave trouble: the original is only read.
    private static boolean isOfTheCopy(SQLException e) {
        return e instanceof SQLiteException sqlite
                && switch (sqlite.getResultCode()) {
                    case SQLITE_FULL,
                            SQLITE_CANTOPEN,
                            SQLITE_IOERR_WRITE,
                            SQLITE_IOERR_FSYNC,
                            SQLITE_IOERR_TRUNCATE ->
                            true;
                    default -> false;
                };
    }

    private static StorageFailure.Unavailable noPlace(String reason, Exception cause) {
        return new StorageFailure.Unavailable(
                "A project of an earlier Pairwright is checked on a copy, which can't be made in the folder for temporary files ("
                        + System.getProperty("java.io.tmpdir")
                        + "): "
                        + reason
                        + ". Make room there, or open the project, which brings it up to date.",
                cause);
    }

    SqliteFile file() {
        return copy;
    }

    /// Removes the copy, with whatever SQLite left beside it.
    @Override
    public void close() {
        try {
            Scratch.delete(copy.path());
            // Another check may have swept it since.
            Files.deleteIfExists(folder);
        } catch (IOException | StorageFailure e) {
            // What was found, or why it ended, is worth more. The next check tries again.
            LoggerFactory.getLogger(UpgradedCopy.class).warn("{} can't be removed", folder, e);
        }
    }
}
