package org.pairwright.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.importing.ImportFolder;
import org.pairwright.importing.UnreadableFile;

/// A file to import.
///
/// @param named whether it was named itself; otherwise it was found in a folder that was, and may
///   be something else than pairs
public record ImportSource(Path file, boolean named) {
    /// The files that were named, and those in the folders that were.
    ///
    /// @throws UnreadableFile when a folder holds none
    public static List<ImportSource> of(List<Path> paths) {
        return paths.stream()
                .flatMap(path ->
                        Files.isDirectory(path)
                                ? ImportFolder.files(path).stream()
                                        .map(file -> new ImportSource(file, false))
                                : Stream.of(new ImportSource(path, true)))
                .toList();
    }

    /// What is passed over in the folders that were named: what tells of a dataset and is none.
    static List<Path> passedOver(List<Path> paths) {
        return paths.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> ImportFolder.papers(folder).stream())
                .toList();
    }
}
