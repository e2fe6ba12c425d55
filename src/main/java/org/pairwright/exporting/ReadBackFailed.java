package org.pairwright.exporting;

import java.nio.file.Path;

/// A file was written, but what stands on the disk is not what a trainer can load. It was thrown
/// away.
public final class ReadBackFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String why;

    ReadBackFailed(Path file, long line, String what) {
        this(file, "in line " + line + ", " + what);
    }

    ReadBackFailed(Path file, long line, String what, Throwable cause) {
        this(file, line, what);
        initCause(cause);
    }

    ReadBackFailed(Path file, String why) {
        super("The export to " + file + " was thrown away: " + why + ".");
        this.file = file;
        this.why = why;
    }

    /// Where it would have stood.
    public Path file() {
        return file;
    }

    /// What is wrong with it, as the end of a sentence.
    public String why() {
        return why;
    }
}
