package org.pairwright.ui.shell;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where everything ends that nobody foresaw: once in the log, and in one dialog.
final class Unforeseen {
    private static final Logger LOG = LoggerFactory.getLogger(Unforeseen.class);

    private final Dialogs dialogs;
    private final AtomicBoolean saying = new AtomicBoolean();

    Unforeseen(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    void listen() {
        Thread.setDefaultUncaughtExceptionHandler(this::say);
    }

    private void say(Thread thread, Throwable thrown) {
        LOG.error("Unforeseen in {}", thread.getName(), thrown);
        // One dialog at a time: what goes wrong while drawing goes wrong at every frame.
        if (saying.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                dialogs.unforeseen(Failure.of(thrown));
                saying.set(false);
            });
        }
    }
}
