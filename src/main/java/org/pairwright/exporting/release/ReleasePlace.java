package org.pairwright.exporting.release;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The folder in which releases get folders of their own.
///
/// @param made the folders that had to be made for it, the outermost first
record ReleasePlace(Path path, List<Path> made) {
    ReleasePlace {
        made = List.copyOf(made);
    }

    /// The folder that was asked for, which is made where it is not there.
    ///
    /// @throws UnwritableRelease when it lies in a release, which is to stay as it is
    static ReleasePlace at(Path asked) throws IOException {
        Path absolute = asked.toAbsolutePath();
        List<Path> missing = missing(absolute);
        Path there =
                missing.isEmpty()
                        ? absolute
                        : Objects.requireNonNullElse(missing.getFirst().getParent(), absolute);
        refuseInsideOfRelease(absolute, there.toRealPath());
        List<Path> made = new ArrayList<>();
        try {
            for (Path folder : missing) {
                make(folder, made);
            }
            return new ReleasePlace(plain(absolute), made);
        } catch (IOException e) {
            new ReleasePlace(absolute, made).leave();
            throw e;
        }
    }

    /// The folders that are not there yet, the outermost first.
    private static List<Path> missing(Path absolute) throws NotDirectoryException {
        List<Path> missing = new ArrayList<>();
        Path folder = absolute;
        while (!Files.exists(folder) && folder.getParent() != null) {
            missing.addFirst(folder);
            folder = folder.getParent();
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return missing;
    }

    private static void make(Path folder, List<Path> made) throws IOException {
        try {
            Files.createDirectory(folder);
            made.add(folder);
        } catch (FileAlreadyExistsException e) {
            // Another process may have made it meanwhile; what is no folder is in the way.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /// Behind a link, `..` is the folder above of where that leads, so the system has to say.
    private static Path plain(Path absolute) throws IOException {
        return absolute.equals(absolute.normalize()) ? absolute : absolute.toRealPath();
    }

    private static void refuseInsideOfRelease(Path asked, Path there) {
        Optional<Path> around = Optional.of(there);
        while (around.isPresent()) {
            Path folder = around.get();
            if (ReleasedFolder.isAt(folder)) {
                throw new UnwritableRelease(
                        asked,
                        "that is in the release "
                                + folder
                                + ", which is to stay as it is; choose a folder outside of it");
            }
            around = Optional.ofNullable(folder.getParent());
        }
    }

    /// Takes the folders away that were made for nothing; one that something was put in stays.
    void leave() throws IOException {
        try {
            for (Path folder : made.reversed()) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody else uses it by now, and with it all those around it.
            return;
        }
    }
}
