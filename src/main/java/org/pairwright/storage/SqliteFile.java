package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.ProjectLocation;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/// A project file on disk, and the ways to connect to it.
///
/// Nothing here or elsewhere opens a project file other than through SQLite: closing any descriptor
/// of a file drops every lock that this process has on it, SQLite's among them.
final class SqliteFile {
    /// Marks a file as a project of ours, in the header field that SQLite leaves to applications:
    /// the letters "PAIR".
    static final int APPLICATION_ID = 0x50414952;

    /// How long to wait for another program that is writing. Merging a large import takes seconds.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Large pages hold most pairs whole, which halves the time of an import.
    private static final int PAGE_SIZE = 16_384;

    /// The commit that finds the log longer moves what is in it into the file.
    private static final int LOG_PAGES = 4_000;

    /// How much of a file readers map into memory, in bytes: reading mapped pages costs less, and
    /// counts as memory of ours though the system may take it back.
    private static final long MAPPED = 64L << 20;

    private static final Set<PosixFilePermission> WRITE =
            Set.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    private final Path path;
    private final Duration patience;
    private final boolean hadIndex;

    SqliteFile(Path path) {
        this(path, PATIENCE);
    }

    /// @param patience how long to wait for another program that is writing
    SqliteFile(Path path, Duration patience) {
        this.path = path;
        this.patience = patience;
        hadIndex = Files.exists(beside("-shm"));
    }

    /// Refuses a file that is not to be written.
    ///
    /// @throws StorageFailure.Unavailable when the file or its folder may not be written, which the
    ///   log beside the file needs; a file marked read-only is respected, whoever runs us
    void requireWritable() {
        if (!isWritable()) {
            throw new StorageFailure.Unavailable(
                    "The project file "
                            + path
                            + " is read-only. To work on it, allow writing or copy it to a folder of yours.");
        }
    }

    /// Whether the file and its folder may be written.
    boolean isWritable() {
        try {
            Path folder = path.toAbsolutePath().getParent();
            return !isMarkedReadOnly(path)
                    && Files.isWritable(path)
                    && folder != null
                    && Files.isWritable(folder);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static boolean isMarkedReadOnly(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix")
                && Files.getPosixFilePermissions(file).stream().noneMatch(WRITE::contains);
    }

    /// The connection that decisions go through: each commit is on the disk when it returns.
    Connection connectWriter() throws SQLException {
        SQLiteConfig config = common();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // In this order, which the driver does not keep: once there is a log, the page size is
        // fixed.
        return with(
                config.createConnection(url("")),
                "pragma page_size = " + PAGE_SIZE,
                "pragma journal_mode = wal",
                "pragma wal_autocheckpoint = " + LOG_PAGES);
    }

    /// A connection that can't change anything.
    Connection connectReader() throws SQLException {
        SQLiteConfig config = common();
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED));
        return queryOnly(config.createConnection(url("")));
    }

    /// A connection for looking at a file that may be damaged. It sees what others commit
    /// meanwhile, and leaves the file and what lies beside it as they are.
    ///
    /// Not mapped into memory, where a page that is gone would end the process.
    Connection connectToCheck() throws SQLException {
        if (holds("-journal")) {
            // Only a connection that may write can see past a change that was cut off.
            return queryOnly(common().createConnection(url("")));
        }
        if (holds("-wal")) {
            return common().createConnection(url("?mode=ro"));
        }
        // One that may write tidies up after itself; where nobody may write, no lock is needed.
        return isWritable() ? queryOnly(common().createConnection(url(""))) : connectUnlocked();
    }

    /// A connection for copying the file to another, in one statement. It leaves the file and its
    /// log as they are.
    Connection connectToCopy() throws SQLException {
        if (!holds("-journal") && holds("-wal")) {
            return common().createConnection(url("?mode=ro"));
        }
        // Only one that may write can take back a change that was cut off; where nobody may, no
        // lock is needed, and no file beside this one is made.
        return isWritable() ? common().createConnection(url("")) : connectUnlocked();
    }

    /// A connection that may write and waits for nobody.
    Connection connectImpatiently() throws SQLException {
        SQLiteConfig config = common();
        config.setBusyTimeout(0);
        return config.createConnection(url(""));
    }

    /// A connection that writes to a file that is not meant to last: nothing is forced to disk.
    Connection connectUnsafely() throws SQLException {
        SQLiteConfig config = common();
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        return config.createConnection(url(""));
    }

    /// Removes the index that looking at the log of a read-only file left. It is as read-only as
    /// the file, so nobody writes by it, and nobody could when the file is made writable again.
    void tidyReadOnly() {
        Path index = beside("-shm");
        try {
            if (!hadIndex
                    && Files.exists(index)
                    && isMarkedReadOnly(index)
                    && isMarkedReadOnly(path)) {
                Files.deleteIfExists(index);
            }
        } catch (IOException e) {
            // Nothing depends on it now.
            LoggerFactory.getLogger(SqliteFile.class).debug("{} stays", index, e);
        }
    }

    /// How large the file is with its log.
    long bytes() {
        Path log = beside("-wal");
        try {
            return Files.size(path) + sizeIfThere(log);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// A connection that takes no locks and makes no files: for a short look, while nothing is
    /// under way.
    Connection connectUnlocked() throws SQLException {
        return common().createConnection(url("?immutable=1&mode=ro"));
    }

    /// A connection for a short look at what may not be a project at all.
    Connection connectToInspect() throws SQLException {
        return holds("-wal") ? common().createConnection(url("?mode=ro")) : connectUnlocked();
    }

    /// Whether SQLite left content in the file beside this one with `suffix`: then the file alone
    /// is not the whole truth.
    boolean holds(String suffix) {
        Path beside = beside(suffix);
        try {
            return sizeIfThere(beside) > 0;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Another program may take away what lies beside the project at any moment: the last that
    /// closes it does.
    private static long sizeIfThere(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /// Whether a change without the log is under way, or was cut off.
    boolean hasJournal() {
        return Files.exists(beside("-journal"));
    }

    /// To be called where nobody can be using it.
    void deleteJournal() {
        try {
            Files.deleteIfExists(beside("-journal"));
        } catch (IOException e) {
            // Nothing depends on it.
            LoggerFactory.getLogger(SqliteFile.class).debug("{} stays", beside("-journal"), e);
        }
    }

    private Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    /// Refuses to put a new file where the log of a former one lies: SQLite would take it for the
    /// new one's own.
    void refuseLeftovers() {
        for (String suffix : List.of("-wal", "-journal")) {
            if (holds(suffix)) {
                throw new StorageFailure.AlreadyThere(
                        path
                                + suffix
                                + " is there already and belongs to a project of that name. Choose another name, or remove it if that project is gone for good.");
            }
        }
    }

    StorageFailure.Unavailable unreadable(Exception e) {
        return new StorageFailure.Unavailable(
                "The file "
                        + path
                        + " can't be read: "
                        + (e instanceof IOException trouble
                                ? FileTrouble.words(trouble) + "."
                                : e.getClass().getSimpleName() + " " + e.getMessage()),
                e);
    }

    private static Connection queryOnly(Connection connection) throws SQLException {
        return with(connection, "pragma query_only = on");
    }

    private static Connection with(Connection connection, String... pragmas) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String pragma : pragmas) {
                statement.execute(pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        // Ids come back by `returning`; the driver would else ask for one after each insert.
        config.setGetGeneratedKeys(false);
        return config;
    }

    /// A URI, in which `?` and `%` in the file's own name are escaped.
    private String url(String parameters) {
        return "jdbc:sqlite:" + path.toAbsolutePath().toUri() + parameters;
    }

    Path path() {
        return path;
    }

    ProjectLocation location() {
        return new ProjectLocation.InFile(path);
    }
}
