package org.pairwright.exporting;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A dataset can't be put where it was asked for. What stood there before stands there still.
public final class UnwritableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableFile(Path file, String why) {
        super(message(file.toString(), why));
    }

    UnwritableFile(Path file, IOException cause) {
        super(message(file.toString(), why(cause)), cause);
    }

    /// For a text that is no path at all.
    UnwritableFile(String file, InvalidPathException cause) {
        super(message(file, cause.getReason()), cause);
    }

    private static String message(String file, String why) {
        return file + " can't be written: " + why + ".";
    }

    private static String why(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case FileAlreadyExistsException taken -> taken.getFile() + " is not a folder";
            case FileSystemException failed -> words(failed.getReason(), failed);
            default -> words(cause.getMessage(), cause);
        };
    }

    private static String words(@Nullable String reason, IOException cause) {
        return reason == null ? cause.toString() : reason;
    }
}
