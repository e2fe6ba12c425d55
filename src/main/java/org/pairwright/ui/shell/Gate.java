package org.pairwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Holds work back while it is closed: before it begins, or on its way.
final class Gate {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean closed;
    private boolean closedMidway;
    private boolean passedMidway;

    /// Work passes here on its way to `threads`.
    Executor before(Executor threads) {
        return work -> pass(() -> threads.execute(work));
    }

    private void pass(Runnable begin) {
        synchronized (this) {
            if (closed) {
                waiting.add(begin);
                return;
            }
        }
        begin.run();
    }

    /// What work says on its way passes here to `screen`.
    ///
    /// @param time goes by before the first word of work that is to be held midway
    Executor midway(Executor screen, Runnable time) {
        return act -> {
            if (!Platform.isFxApplicationThread()) {
                stopMidway(time);
            }
            screen.execute(act);
        };
    }

    private synchronized void stopMidway(Runnable time) {
        if (closedMidway && !passedMidway) {
            passedMidway = true;
            time.run();
            return;
        }
        while (closedMidway) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                closedMidway = false;
            }
        }
    }

    synchronized void close() {
        closed = true;
    }

    /// Lets work begin and say once how far it is.
    synchronized void closeMidway() {
        closedMidway = true;
        passedMidway = false;
    }

    /// Lets everything pass that waits, in its order.
    void open() {
        List<Runnable> all;
        synchronized (this) {
            closed = false;
            closedMidway = false;
            notifyAll();
            all = List.copyOf(waiting);
            waiting.clear();
        }
        all.forEach(Runnable::run);
    }
}
