package org.pairwright.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.pairwright.service.Progress;

/// Progress of work that makes large arrays and soon needs them no more: what is left of them is
/// cleared away now and then. The collector of commands would let memory grow to all that it may
/// have before it looks at what has been there for a while.
///
/// Safe to use from several threads.
final class FrugalProgress implements Progress {
    /// So many bytes more than were needed when it was cleared are let lie.
    private static final long LEFT = 96L << 20;

    private final Progress shown;
    private final AtomicBoolean clearing = new AtomicBoolean();
    private volatile long limit = LEFT;

    /// @param shown where the work says how far it is
    FrugalProgress(Progress shown) {
        this.shown = shown;
    }

    @Override
    public void report(String stage, long done, long total) {
        clear();
        shown.report(stage, done, total);
    }

    @Override
    public void rows(long rows) {
        shown.rows(rows);
    }

    @Override
    public boolean cancelled() {
        clear();
        return shown.cancelled();
    }

    private void clear() {
        if (used() > limit && clearing.compareAndSet(false, true)) {
            System.gc();
            long needed = used();
            // To look at much takes long: of much more is let lie.
            limit = needed + Math.max(LEFT, needed / 2);
            clearing.set(false);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
