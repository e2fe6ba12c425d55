package org.pairwright.storage;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.LoggerFactory;

/// Moves what was committed from the write-ahead log into the project's file, beside those who
/// write. SQLite does it within whichever commit finds the log full, and that one takes ten times
/// as long as the others: somebody would wait for it.
final class Checkpoints implements AutoCloseable {
    /// A decision writes some 30 pages, so that the log stays some 16 megabytes long.
    static final int COMMITS = 32;

    private final Runnable checkpoint;
    private int commits;
    private boolean underWay;
    private boolean closed;
    private final ExecutorService aside =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("checkpoint").factory());

    /// @param checkpoint moves all that it can without waiting for anybody
    Checkpoints(Runnable checkpoint) {
        this.checkpoint = checkpoint;
    }

    /// Something was committed. After the end, too: what was under way then is as safe as the rest.
    synchronized void committed() {
        commits++;
        if (commits >= COMMITS && !underWay && !closed) {
            commits = 0;
            underWay = true;
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
            ended();
        }
    }

    private synchronized void ended() {
        underWay = false;
    }

    /// Begins no more, and waits for the one that is under way.
    @Override
    public void close() {
        end();
        aside.close();
    }

    private synchronized void end() {
        closed = true;
    }
}
