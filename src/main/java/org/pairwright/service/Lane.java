package org.pairwright.service;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// Hands chunks of work to a second thread, in order, with a bound on how far the first may be
/// ahead. The first failure of the second thread comes out of the next call of the first.
final class Lane<T> implements AutoCloseable {
    /// What the second thread does with a chunk.
    interface Step<T> {
        void take(T chunk);
    }

    private record Slot<T>(Optional<T> chunk) {}

    private final BlockingQueue<Slot<T>> waiting;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile Optional<Throwable> failure = Optional.empty();

    Lane(String name, int ahead, Step<T> step) {
        waiting = new ArrayBlockingQueue<>(ahead);
        thread = Thread.ofPlatform().name(name).daemon().start(() -> run(step));
    }

    private void run(Step<T> step) {
        try {
            for (Slot<T> slot = waiting.take(); slot.chunk().isPresent(); slot = waiting.take()) {
                if (!stopped && failure.isEmpty()) {
                    take(step, slot.chunk().get());
                }
            }
        } catch (InterruptedException e) {
            failure = Optional.of(e);
        }
    }

    private void take(Step<T> step, T chunk) {
        try {
            step.take(chunk);
        } catch (RuntimeException | Error e) {
            // Kept for the first thread, which rethrows it; chunks still come and are let go.
            failure = Optional.of(e);
        }
    }

    /// Hands a chunk over, waiting while the second thread is too far behind.
    void put(T chunk) {
        rethrow();
        enqueue(new Slot<>(Optional.of(chunk)));
    }

    /// Waits until every chunk was taken.
    void finish() {
        end();
        rethrow();
    }

    private void end() {
        enqueue(new Slot<>(Optional.empty()));
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void enqueue(Slot<T> slot) {
        try {
            waiting.put(slot);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Cancelled interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        Cancelled cancelled = new Cancelled();
        cancelled.addSuppressed(e);
        return cancelled;
    }

    private void rethrow() {
        failure.ifPresent(thrown -> {
            switch (thrown) {
                case RuntimeException known -> throw known;
                case Error grave -> throw grave;
                default -> throw new IllegalStateException(thrown);
            }
        });
    }

    /// Lets go of what is still waiting, and waits for the chunk in hand.
    @Override
    public void close() {
        if (thread.isAlive()) {
            stopped = true;
            end();
        }
    }
}
