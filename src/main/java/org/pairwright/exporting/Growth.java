package org.pairwright.exporting;

/// How far a file has been written, for the one who reads behind.
final class Growth {
    private long length;
    private boolean ended;

    synchronized void add(long bytes) {
        length += bytes;
        notifyAll();
    }

    /// Nothing more will come.
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /// Waits until there is more than `position`, and gives how much there is; `position` itself
    /// where nothing more will come.
    synchronized long awaitMore(long position) throws InterruptedException {
        while (length <= position && !ended) {
            wait();
        }
        return length;
    }
}
