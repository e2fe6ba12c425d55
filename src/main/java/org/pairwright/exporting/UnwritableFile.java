package org.pairwright.exporting;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.pairwright.domain.FileTrouble;

/// A dataset can't be put where it was asked for. What stood there before stands there still.
public final class UnwritableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableFile(Path file, String why) {
        super(message(file.toString(), why));
    }

    UnwritableFile(Path file, IOException cause) {
        super(message(file.toString(), FileTrouble.words(cause)), cause);
    }

    /// For a text that is no path at all.
    UnwritableFile(String file, InvalidPathException cause) {
        super(message(file, cause.getReason()), cause);
    }

    private static String message(String file, String why) {
        return file + " can't be written: " + why + ".";
    }
}
