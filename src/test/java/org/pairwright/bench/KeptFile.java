package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A file that takes long to make and is kept from run to run.
record KeptFile(Path file) {

    /// Makes the file under another name, so that what is kept is whole.
    interface Maker {
        void make(Path making) throws IOException;
    }

    /// The file, made anew unless it was made from the same things.
    ///
    /// @param from everything that decides what is in it
    Path orMake(String from, Maker maker) throws IOException {
        Path key = beside(".made-from");
        if (Files.exists(file) && Files.exists(key) && Files.readString(key).equals(from)) {
            return file;
        }
        // The ending stays: a project file is known by it.
        Path making = file.resolveSibling("making-" + file.getFileName());
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(making + ending));
        }
        Files.deleteIfExists(key);
        maker.make(making);
        if (Files.exists(Path.of(making + "-wal"))) {
            throw new BenchFailure(
                    making + " was left with a log beside it, so it can't be moved.");
        }
        Files.move(making, file, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(key, from);
        return file;
    }

    void delete() throws IOException {
        Files.deleteIfExists(beside(".made-from"));
        Files.deleteIfExists(file);
    }

    private Path beside(String ending) {
        return Path.of(file + ending);
    }
}
