package org.pairwright.ui.shell;

import java.util.Arrays;

/// What JavaFX draws to without a display: memory for 1,000 by 1,000 pixels, whatever the window.
/// It copies each frame there row by row, 1,000 pixels further for each, and fails where a window
/// is so high that its last rows lie behind the end. By then all of the frame is drawn, and nobody
/// reads that memory: pictures are drawn by themselves.
final class MemoryScreen {
    private static final String COPY = "com.sun.glass.ui.headless.HeadlessWindow.blit";

    private MemoryScreen() {}

    /// Whether this was thrown for no other reason.
    static boolean isTooSmallFor(Throwable thrown) {
        return thrown instanceof IndexOutOfBoundsException
                && Arrays.stream(thrown.getStackTrace())
                        .anyMatch(it -> COPY.equals(it.getClassName() + "." + it.getMethodName()));
    }
}
