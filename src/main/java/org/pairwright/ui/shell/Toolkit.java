package org.pairwright.ui.shell;

import javafx.application.Platform;

/// JavaFX without a display.
final class Toolkit implements AutoCloseable {
    private final boolean startedHere;

    private Toolkit(boolean startedHere) {
        this.startedHere = startedHere;
    }

    /// Starts JavaFX where it isn't running yet; drawing then goes to memory.
    static Toolkit withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
            return new Toolkit(true);
        } catch (IllegalStateException e) {
            // It runs already, and whoever started it ends it.
            return new Toolkit(false);
        }
    }

    @Override
    public void close() {
        if (startedHere) {
            Platform.exit();
        }
    }
}
