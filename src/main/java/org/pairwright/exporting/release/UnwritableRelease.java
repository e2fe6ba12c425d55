package org.pairwright.exporting.release;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.pairwright.domain.FileTrouble;
import org.pairwright.exporting.UnwritableFile;

/// A release can't be put where it was asked for. Nothing of it is there.
public final class UnwritableRelease extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableRelease(String why) {
        super("The release can't be published: " + why + ".");
    }

    UnwritableRelease(Path folder, String why) {
        super("The release can't be put into " + folder + ": " + why + ".");
    }

    UnwritableRelease(Path folder, String why, RuntimeException cause) {
        super("The release can't be put into " + folder + ": " + why + ".", cause);
    }

    UnwritableRelease(Path folder, UnwritableFile cause) {
        super("The release can't be put into " + folder + ". " + cause.getMessage(), cause);
    }

    UnwritableRelease(Path folder, IOException cause) {
        super("The release can't be put into " + folder + ": " + why(folder, cause) + ".", cause);
    }

    /// What is wrong with the folder itself does not name it again.
    private static String why(Path folder, IOException cause) {
        String why = FileTrouble.words(cause);
        return cause instanceof FileSystemException failed
                        && folder.toString().equals(failed.getFile())
                ? why.replace(folder.toString(), "it")
                : why;
    }
}
