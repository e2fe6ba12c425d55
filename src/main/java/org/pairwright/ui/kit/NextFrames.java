package org.pairwright.ui.kit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/// Does work on the screen's thread that nobody waits for: one piece a frame, after what is shown
/// has been drawn.
public final class NextFrames {
    /// Frames until what is shown is surely drawn.
    private static final int DRAWN = 2;

    private final Queue<Runnable> work = new ArrayDeque<>();
    private int frames;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame();
                }
            };

    /// Does this, instead of whatever of the last work isn't done.
    public void doInstead(List<Runnable> pieces) {
        work.clear();
        work.addAll(pieces);
        frames = 0;
        timer.start();
    }

    private void frame() {
        frames++;
        if (frames > DRAWN && !work.isEmpty()) {
            work.remove().run();
        }
        if (work.isEmpty()) {
            timer.stop();
        }
    }
}
