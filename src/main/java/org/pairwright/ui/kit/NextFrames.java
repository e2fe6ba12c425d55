package org.pairwright.ui.kit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Does work on the screen's thread that nobody waits for: a little in each frame, after what is
/// shown has been drawn.
public final class NextFrames {
    /// Frames until what is shown is surely drawn.
    private static final int DRAWN = 2;

    /// How much of a frame it may take before the rest is left for the next one.
    private static final long SHARE_NANOS = 4_000_000;

    private final Queue<BooleanSupplier> work = new ArrayDeque<>();
    private int frames;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame();
                }
            };

    /// Does this, instead of whatever of the last work isn't done.
    ///
    /// @param pieces each does a little and says whether it is done; it is called until it is
    public void doInstead(List<BooleanSupplier> pieces) {
        work.clear();
        work.addAll(pieces);
        frames = 0;
        timer.start();
    }

    /// Has a frame come also where nothing that is seen has changed.
    public static void ask() {
        Platform.requestNextPulse();
    }

    private void frame() {
        frames++;
        if (frames > DRAWN) {
            long start = System.nanoTime();
            while (!work.isEmpty() && System.nanoTime() - start < SHARE_NANOS) {
                if (work.element().getAsBoolean()) {
                    work.remove();
                }
            }
        }
        if (work.isEmpty()) {
            timer.stop();
        }
    }
}
