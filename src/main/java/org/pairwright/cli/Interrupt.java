package org.pairwright.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/// Ctrl+C: asks long work to stop, and holds the process until it has.
final class Interrupt {
    /// How long the process waits for work to stop. A project survives being stopped at any moment;
    /// the wait is for its scratch files.
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean asked;
    private volatile boolean working;

    private Interrupt() {}

    static Interrupt ofProcess() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(new Thread(interrupt::ask, "interrupt"));
        return interrupt;
    }

    /// Nobody interrupts.
    static Interrupt never() {
        return new Interrupt();
    }

    boolean isAsked() {
        return asked;
    }

    /// Work begins that stops when it is asked to.
    void working() {
        working = true;
    }

    /// The command has ended.
    void over() {
        over.countDown();
    }

    private void ask() {
        asked = true;
        try {
            if (working && !over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(Interrupt.class)
                        .warn("The work did not stop when it was asked to.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
