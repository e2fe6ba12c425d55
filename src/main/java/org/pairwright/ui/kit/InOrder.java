package org.pairwright.ui.kit;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Runs one work at a time on another executor, in the order in which they were given.
final class InOrder implements Executor {
    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    InOrder(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (waiting) {
            waiting.add(work);
            if (running) {
                return;
            }
            running = true;
        }
        executor.execute(this::runAll);
    }

    private void runAll() {
        for (Optional<Runnable> work = take(); work.isPresent(); work = take()) {
            boolean returned = false;
            try {
                work.get().run();
                returned = true;
            } finally {
                if (!returned) {
                    // What was thrown goes to the thread's handler; the others still have their
                    // turn.
                    executor.execute(this::runAll);
                }
            }
        }
    }

    private Optional<Runnable> take() {
        synchronized (waiting) {
            Optional<Runnable> work = Optional.ofNullable(waiting.poll());
            running = work.isPresent();
            return work;
        }
    }
}
