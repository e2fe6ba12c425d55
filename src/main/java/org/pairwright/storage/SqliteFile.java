package org.pairwright.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.pairwright.domain.ProjectLocation;
import org.sqlite.SQLiteConfig;

/// A project file on disk: what its first bytes say, and how it is connected to.
final class SqliteFile {
    /// Marks a file as a project of ours, in the header field that SQLite leaves to applications:
    /// the letters "PAIR".
    static final int APPLICATION_ID = 0x50414952;

    /// Large pages hold most pairs whole, which halves the time of an import.
    private static final int PAGE_SIZE = 16_384;

    /// How long to wait for another program that is writing. Merging a large import takes seconds.
    private static final int BUSY_MILLIS = 30_000;

    private static final int HEADER_LENGTH = 100;
    private static final String MAGIC = "SQLite format 3\0";

    private final Path path;

    SqliteFile(Path path) {
        this.path = path;
    }

    /// The schema version that the header states, after everything that can be known without opening
    /// the file as a database was found in order. Reads only.
    int inspect() {
        if (!Files.exists(path)) {
            throw new StorageFailure.NotAProject(
                    "There is no file " + path + ". `pairwright new` makes a project.");
        }
        if (Files.isDirectory(path)) {
            throw new StorageFailure.NotAProject(path + " is a folder, not a project file.");
        }
        ByteBuffer header = header();
        byte[] magic = new byte[MAGIC.length()];
        header.get(0, magic);
        if (!new String(magic, StandardCharsets.ISO_8859_1).equals(MAGIC)
                || header.getInt(68) != APPLICATION_ID) {
            throw new StorageFailure.NotAProject(
                    path + " is not a Pairwright project. To read pairs from it, make a project and import it.");
        }
        int version = header.getInt(60);
        if (version > Schema.VERSION) {
            throw new StorageFailure.NotAProject(
                    path
                            + " was made by a newer Pairwright (project version "
                            + version
                            + ", this one reads up to "
                            + Schema.VERSION
                            + "). Update Pairwright to open it.");
        }
        if (version < 1) {
            throw new StorageFailure.Damaged(
                    "The project file " + path + " was never finished: its version is " + version + ".");
        }
        refuseTruncated(header);
        return version;
    }

    private ByteBuffer header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER_LENGTH);
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            int read = 0;
            while (header.hasRemaining() && read >= 0) {
                read = file.read(header);
            }
        } catch (IOException e) {
            throw new StorageFailure.Unavailable("The file " + path + " can't be read: " + reason(e), e);
        }
        if (header.hasRemaining()) {
            throw new StorageFailure.NotAProject(
                    path + " is too short to be a Pairwright project (" + header.position() + " bytes).");
        }
        return header;
    }

    private void refuseTruncated(ByteBuffer header) {
        // With a write-ahead log beside it, the file may rightly be shorter than its header says.
        Path log = path.resolveSibling(path.getFileName() + "-wal");
        int pageSize = header.getShort(16) == 1 ? 65_536 : Short.toUnsignedInt(header.getShort(16));
        long stated = Integer.toUnsignedLong(header.getInt(28)) * pageSize;
        try {
            boolean hasLog = Files.exists(log) && Files.size(log) > 0;
            if (!hasLog && Files.size(path) < stated) {
                throw new StorageFailure.Damaged(
                        "The project file "
                                + path
                                + " is cut short: "
                                + Files.size(path)
                                + " of "
                                + stated
                                + " bytes are there. It was left as it is; open the newest file in its backups folder.");
            }
        } catch (IOException e) {
            throw new StorageFailure.Unavailable("The file " + path + " can't be read: " + reason(e), e);
        }
    }

    /// Refuses a file that is not to be written.
    ///
    /// @throws StorageFailure.Unavailable when the file or its folder may not be written, which the
    ///     log beside the file needs; a file marked read-only is respected, whoever runs us
    void requireWritable() {
        try {
            boolean marked =
                    Files.getFileStore(path).supportsFileAttributeView("posix")
                            && !Files.getPosixFilePermissions(path)
                                    .stream()
                                    .anyMatch(WRITE::contains);
            Path folder = path.toAbsolutePath().getParent();
            if (marked || !Files.isWritable(path) || folder == null || !Files.isWritable(folder)) {
                throw new StorageFailure.Unavailable(
                        "The project file "
                                + path
                                + " is read-only. To work on it, allow writing or copy it to a folder of yours.");
            }
        } catch (IOException e) {
            throw new StorageFailure.Unavailable("The file " + path + " can't be read: " + reason(e), e);
        }
    }

    private static final Set<PosixFilePermission> WRITE =
            Set.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    /// The connection that decisions go through: each commit is on the disk when it returns.
    Connection connectWriter() throws SQLException {
        SQLiteConfig config = common();
        config.setPageSize(PAGE_SIZE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config.createConnection(url());
    }

    /// A connection that can't change anything.
    Connection connectReader() throws SQLException {
        SQLiteConfig config = common();
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(1L << 40));
        Connection connection = config.createConnection(url());
        try (var statement = connection.createStatement()) {
            statement.execute("pragma query_only = on");
        }
        return connection;
    }

    private SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        // Ids come back by `returning`; the driver would else ask for one after each insert.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private String url() {
        return "jdbc:sqlite:" + path.toAbsolutePath();
    }

    Path path() {
        return path;
    }

    ProjectLocation location() {
        return new ProjectLocation.InFile(path);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }
}
