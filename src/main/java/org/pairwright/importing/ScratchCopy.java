package org.pairwright.importing;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.ProblemCode;

/// A copy of a file that nobody else changes.
final class ScratchCopy implements AutoCloseable {
    private final Path path;

    /// @throws BrokenFile when it can't be made
    ScratchCopy(Path original) throws IOException {
        path = Files.createTempFile("pairwright", ".copy");
        try {
            Files.copy(original, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            close();
            throw new BrokenFile(
                    ProblemCode.UNREADABLE_FILE,
                    "The file is read from a copy, which can't be made in "
                            + path.getParent()
                            + ": "
                            + FileTrouble.words(e)
                            + ".",
                    e);
        }
    }

    Path path() {
        return path;
    }

    /// Takes its name away, now that it is open, so that nothing is left of it whatever happens.
    void hide() throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (FileSystemException e) {
            // Where open files keep their names, as on Windows, it waits for close.
            path.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
