package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where runs write; nothing in it outlives them.
record Scratch(Path folder) {

    static Scratch in(Path folder) throws IOException {
        Scratch scratch = new Scratch(Files.createDirectories(folder));
        scratch.clear();
        return scratch;
    }

    /// A path at which nothing is, not even a database's log.
    Path fresh(String name) throws IOException {
        for (String ending : List.of("", "-wal", "-shm")) {
            delete(folder.resolve(name + ending));
        }
        return folder.resolve(name);
    }

    void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                delete(file);
            }
        }
    }

    /// Deletes a file, or a folder with what is in it.
    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
