package org.pairwright.ui.shell;

import java.util.function.Supplier;
import javafx.application.Platform;

/// JavaFX without a display.
final class Toolkit {
    private Toolkit() {}

    /// Starts JavaFX where it isn't running yet, so that it draws to memory, and ends it after
    /// `work`.
    static <T> T withoutDisplay(Supplier<T> work) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        boolean startedHere = start();
        try {
            return work.get();
        } finally {
            if (startedHere) {
                Platform.exit();
            }
        }
    }

    private static boolean start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
            return true;
        } catch (IllegalStateException e) {
            // It runs already, and whoever started it ends it.
            return false;
        }
    }
}
