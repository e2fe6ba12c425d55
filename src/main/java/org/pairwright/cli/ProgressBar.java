package org.pairwright.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.pairwright.service.Progress;

/// Progress as one line that is written over and over, and gone in the end.
final class ProgressBar implements Progress, AutoCloseable {
    private static final int CELLS = 30;

    /// Short enough to look alive, long enough not to slow down what it shows.
    private static final long MIN_NANOS = Duration.ofMillis(100).toNanos();

    private final PrintWriter err;
    private final boolean shown;
    private final Interrupt interrupt;
    private String line = "";
    private String stage = "";
    private long drawnAt;

    ProgressBar(PrintWriter err, boolean shown, Interrupt interrupt) {
        this.err = err;
        this.shown = shown;
        this.interrupt = interrupt;
    }

    @Override
    public synchronized void report(String stage, long done, long total) {
        long now = System.nanoTime();
        boolean due = now - drawnAt > MIN_NANOS || !stage.equals(this.stage);
        if (shown && due) {
            this.stage = stage;
            drawnAt = now;
            draw(text(stage, done, total));
        }
    }

    @Override
    public boolean cancelled() {
        return interrupt.isAsked();
    }

    static String text(String stage, long done, long total) {
        if (total <= 0) {
            return done <= 0 ? stage + " ..." : "%s  %,d".formatted(stage, done);
        }
        double part = Math.clamp((double) done / total, 0, 1);
        int full = (int) Math.round(part * CELLS);
        return "%s  [%s%s] %3d %%"
                .formatted(
                        stage,
                        "=".repeat(full),
                        " ".repeat(CELLS - full),
                        (int) Math.floor(part * 100));
    }

    private void draw(String next) {
        int left = Math.max(0, line.length() - next.length());
        err.print("\r" + next + " ".repeat(left) + "\b".repeat(left));
        err.flush();
        line = next;
    }

    @Override
    public synchronized void close() {
        if (!line.isEmpty()) {
            draw("");
            err.print("\r");
            err.flush();
        }
    }
}
