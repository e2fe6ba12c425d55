package org.pairwright.ui.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/// Makes those parts of a window that nobody waits for: one a frame, in the order in which they were
/// named, from [#begin] on, and not before what is waited for has been drawn. Keys get in between, and the places of the parts
/// are kept free, so that nothing moves as they come.
public final class PartByPart {
    /// Frames until what is shown is surely drawn.
    private static final int DRAWN = 2;

    private final Queue<Runnable> parts = new ArrayDeque<>();
    private boolean begun;
    private int frames;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame();
                }
            };

    /// A part to be made when its turn comes.
    public void add(Runnable part) {
        parts.add(part);
        if (begun) {
            timer.start();
        }
    }

    /// There is something to see now.
    public void begin() {
        begun = true;
        frames = 0;
        if (!parts.isEmpty()) {
            timer.start();
        }
    }

    /// Makes what is left at once, for somebody who wants one of the parts now.
    public void finish() {
        while (!parts.isEmpty()) {
            parts.remove().run();
        }
        timer.stop();
    }

    public boolean isBegun() {
        return begun;
    }

    public boolean isDone() {
        return parts.isEmpty();
    }

    private void frame() {
        frames++;
        if (frames > DRAWN && !parts.isEmpty()) {
            parts.remove().run();
        }
        if (parts.isEmpty()) {
            timer.stop();
            frames = 0;
        }
    }
}
