package org.pairwright.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.LoggerFactory;

/// Tells project files from what may be written over.
public final class DatabaseFile {
    /// What every SQLite database begins with.
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(US_ASCII);

    private DatabaseFile() {}

    /// Whether a SQLite database lies at `path`, such as a project or a backup of one.
    public static boolean isAt(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(BEGINNING.length), BEGINNING);
        } catch (IOException e) {
            // Nobody knows, so it is left alone.
            LoggerFactory.getLogger(DatabaseFile.class).debug("{} can't be read", path, e);
            return true;
        }
    }
}
