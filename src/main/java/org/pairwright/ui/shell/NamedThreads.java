package org.pairwright.ui.shell;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes threads that are called by what they work for, and counted. Java's own factory for that
/// takes a while to get ready, and the window waits for the first thread.
final class NamedThreads implements ThreadFactory {
    private final String name;
    private final AtomicInteger made = new AtomicInteger();

    /// @param name what they work for
    NamedThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        return new Thread(work, name + "-" + made.incrementAndGet());
    }
}
