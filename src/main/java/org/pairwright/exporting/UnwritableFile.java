package org.pairwright.exporting;

/// A dataset can't be put where it was asked for. What stood there before stands there still.
public final class UnwritableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param file a path, or the text that is none
    UnwritableFile(Object file, String why) {
        super(file + " can't be written: " + why + ".");
    }

    UnwritableFile(Object file, Exception cause) {
        super(file + " can't be written: " + cause + ".", cause);
    }
}
