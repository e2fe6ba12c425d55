package org.pairwright.storage;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/// Moves what was committed from the write-ahead log into the project's file, beside those who
/// write. SQLite does it within whichever commit finds the log full, and that one takes ten times
/// as long as the others: somebody would wait for it.
final class Checkpoints implements AutoCloseable {
    /// A decision writes some 30 pages, so that the log stays a few megabytes long.
    static final int COMMITS = 32;

    private final Runnable checkpoint;
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ExecutorService aside =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("checkpoint").factory());

    /// @param checkpoint moves all that it can without waiting for anybody
    Checkpoints(Runnable checkpoint) {
        this.checkpoint = checkpoint;
    }

    /// Something was committed.
    void committed() {
        if (commits.incrementAndGet() >= COMMITS && underWay.compareAndSet(false, true)) {
            commits.set(0);
            aside.execute(this::run);
        }
    }

    /// Nothing is lost when it fails: all of it is in the log, and the next commits try again.
    private void run() {
        try {
            checkpoint.run();
        } catch (StorageFailure e) {
            LoggerFactory.getLogger(Checkpoints.class).info("The log stays as long as it is", e);
        } finally {
            underWay.set(false);
        }
    }

    /// Waits for the one that is under way.
    @Override
    public void close() {
        aside.close();
    }
}
