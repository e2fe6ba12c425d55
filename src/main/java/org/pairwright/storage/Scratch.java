package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairwright.domain.UuidV7;

/// Files that are not meant to last. Their names carry the process that made them, so that what a
/// killed process left is known and removed by the next one.
final class Scratch {
    private static final String PREFIX = ".pairwright-";
    private static final Pattern NAME =
            Pattern.compile("\\.pairwright-(\\d+)-.*\\.tmp(-journal|-wal|-shm)?");

    private Scratch() {}

    /// Makes an empty scratch file in `folder`, after removing what dead processes left there.
    static Path create(Path folder) throws IOException {
        sweep(folder);
        String name = PREFIX + ProcessHandle.current().pid() + "-" + UuidV7.next() + ".tmp";
        // Not a "temporary file" of the library's: that only its maker may read, and a project may
        // be shared.
        return Files.createFile(folder.resolve(name));
    }

    /// Removes a scratch file that has done its work.
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StorageFailure.Unavailable(
                    "The scratch file " + file + " can't be removed.", e);
        }
    }

    /// Removes the scratch files of processes that are no more.
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
