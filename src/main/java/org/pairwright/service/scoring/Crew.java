package org.pairwright.service.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
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

    /// Hears what a piece of work gave.
    public interface Heard<T> {
        /// It is done.
        ///
        /// @param number of the piece among all, from 0
        void hear(int number, T given);
    }

    private record Given<T>(int number, T given) {}

    /// Does all of them; what each gives is heard by the caller's own thread as soon as it is
    /// there, in whatever order.
    public <T> void each(List<? extends Callable<T>> work, Heard<T> heard) {
        CompletionService<Given<T>> done = new ExecutorCompletionService<>(threads);
        for (int i = 0; i < work.size(); i++) {
            int number = i;
            done.submit(() -> new Given<>(number, work.get(number).call()));
        }
        for (int i = 0; i < work.size(); i++) {
            Given<T> next = given(done);
            heard.hear(next.number(), next.given());
        }
    }

    private static <T> Given<T> given(CompletionService<Given<T>> done) {
        try {
            return done.take().get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw failed(e);
        }
    }

    /// What all of them give, in the same order.
    public <T> List<T> all(List<? extends Callable<T>> work) {
        List<T> done = new ArrayList<>();
        try {
            for (Future<T> each : threads.invokeAll(work)) {
                done.add(each.get());
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw failed(e);
        }
        return done;
    }

    private static RuntimeException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while machines were at work.", e);
    }

    private static RuntimeException failed(ExecutionException e) {
        return e.getCause() instanceof RuntimeException failure
                ? failure
                : new IllegalStateException("A machine's work ended in a way that none can.", e);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
