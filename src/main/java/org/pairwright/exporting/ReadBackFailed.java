package org.pairwright.exporting;

import java.nio.file.Path;

/// A file was written, but what stands on the disk is not what a trainer can load. It was thrown
/// away.
public final class ReadBackFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadBackFailed(Path file, long line, String what) {
        super(message(file, line, what));
    }

    ReadBackFailed(Path file, long line, String what, Throwable cause) {
        super(message(file, line, what), cause);
    }

    ReadBackFailed(Path file, String what) {
        super("The export to " + file + " was thrown away: " + what + ".");
    }

    private static String message(Path file, long line, String what) {
        return "The export to " + file + " was thrown away: in line " + line + ", " + what + ".";
    }
}
