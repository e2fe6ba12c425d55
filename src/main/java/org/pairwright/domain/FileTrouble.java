package org.pairwright.domain;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/// Why a file can't be read or written, in words for the person whose file it is.
public final class FileTrouble {
    private FileTrouble() {}

    /// The rest of a sentence such as "x can't be written: ", without its full stop.
    public static String words(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case FileAlreadyExistsException taken -> taken.getFile() + " is in the way";
            case NotDirectoryException file -> file.getFile() + " is not a folder";
            case DirectoryNotEmptyException folder -> folder.getFile() + " is a folder";
            case FileSystemException failed -> words(failed.getReason(), failed);
            default -> words(cause.getMessage(), cause);
        };
    }

    private static String words(@Nullable String reason, IOException cause) {
        return switch (reason) {
            case null -> cause.toString();
            case "No space left on device", "There is not enough space on the disk" ->
                    "the disk is full; make room and try again";
            case "Disk quota exceeded" -> "your share of the disk is full; make room and try again";
            case "File too large" ->
                    "it would be larger than files may be here; choose another disk or raise the limit";
            case "Read-only file system" -> "the disk can only be read; choose another place";
            default -> reason;
        };
    }
}
