package org.pairwright.service.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does some things at once, as many as agreed.
public final class Crew implements AutoCloseable {
    private final ExecutorService threads;

    /// @param hands how many things are done at once
    public Crew(int hands) {
        threads =
                Executors.newFixedThreadPool(
                        hands, Thread.ofPlatform().daemon().name("scoring-", 1).factory());
    }

    /// What all of them give, in the same order.
    public <T> List<T> all(List<? extends Callable<T>> work) {
        List<T> done = new ArrayList<>();
        try {
            for (Future<T> each : threads.invokeAll(work)) {
                done.add(each.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while machines were at work.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("A machine's work ended in a way that none can.", e);
        }
        return done;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
