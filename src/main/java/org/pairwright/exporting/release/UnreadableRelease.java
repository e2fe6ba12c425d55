package org.pairwright.exporting.release;

import java.nio.file.Path;

/// What lies in a folder is not the release that it should be.
public final class UnreadableRelease extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableRelease(Path folder, String why) {
        super(message(folder, why));
    }

    UnreadableRelease(Path folder, String why, Throwable cause) {
        super(message(folder, why), cause);
    }

    private static String message(Path folder, String why) {
        return "The release in " + folder + " can't be read: " + why + ".";
    }
}
