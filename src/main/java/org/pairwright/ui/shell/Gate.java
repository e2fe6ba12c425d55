package org.pairwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Holds work back while it is closed.
final class Gate {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean closed;

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

    synchronized void close() {
        closed = true;
    }

    /// Lets everything pass that waits, in its order.
    void open() {
        List<Runnable> all;
        synchronized (this) {
            closed = false;
            all = List.copyOf(waiting);
            waiting.clear();
        }
        all.forEach(Runnable::run);
    }
}
