package org.pairwright.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Tells project files from what may be written over.
public final class DatabaseFile {
    /// What every SQLite database begins with.
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(US_ASCII);

    /// Where the number stands by which applications know their databases.
    private static final int MARK = 68;

    /// What SQLite keeps beside a database, while it is open or after a crash, is called as it is
    /// and ends so. The log may hold decisions that are nowhere else yet.
    private static final List<String> PARTS = List.of("-wal", "-shm", "-journal");

    private DatabaseFile() {}

    /// Whether a SQLite database lies at `path`, such as a project or a backup of one, or a part of
    /// one does or would.
    public static boolean isAt(Path path) {
        return isDatabase(path) || isPart(path);
    }

    /// Whether SQLite would take a file at `path` for a part of the database beside it.
    static boolean isPart(Path path) {
        Path file = real(path);
        String name = String.valueOf(file.getFileName());
        return PARTS.stream()
                .filter(name::endsWith)
                .map(part -> name.substring(0, name.length() - part.length()))
                .anyMatch(whole -> !whole.isEmpty() && isDatabase(file.resolveSibling(whole)));
    }

    /// Refuses to put a file of ours where SQLite would take it for a part of another.
    static void refusePart(Path path) {
        if (isPart(path)) {
            throw new StorageFailure.AlreadyThere(
                    path
                            + " is a name that belongs to the project or database beside it. Choose another name.");
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            LoggerFactory.getLogger(DatabaseFile.class).debug("{} isn't there", path, notThere);
            return path.toAbsolutePath();
        }
    }

    private static boolean isDatabase(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try {
            return Files.size(path) > 0
                    && (DatabaseHead.applicationId(path).isPresent() || beginsAsOne(path));
        } catch (IOException | SQLException e) {
            // Nobody knows, so it is left alone.
            LoggerFactory.getLogger(DatabaseFile.class).debug("{} can't be read", path, e);
            return true;
        }
    }

    /// Whether a file that SQLite can't read any more, and so has no locks on, bears the mark of a
    /// project.
    static boolean wasProject(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            byte[] head = file.readNBytes(MARK + Integer.BYTES);
            return head.length == MARK + Integer.BYTES
                    && Arrays.equals(head, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)
                    && ByteBuffer.wrap(head).getInt(MARK) == SqliteFile.APPLICATION_ID;
        }
    }

    /// Also true of what is left of one that SQLite can't read any more, and so has no locks on.
    private static boolean beginsAsOne(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(BEGINNING.length), BEGINNING);
        }
    }
}
