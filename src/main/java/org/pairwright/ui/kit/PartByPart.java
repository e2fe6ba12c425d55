package org.pairwright.ui.kit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Makes the parts of a window that is shown one a frame, so that no task takes long and keys get
/// in between: first what is waited for, then the rest in the order in which it was named. The
/// places of the parts are kept free, so that nothing moves as they come.
public final class PartByPart {
    /// Frames until what is shown is surely drawn.
    private static final int DRAWN = 2;

    private final Queue<Runnable> needed = new ArrayDeque<>();
    private final Queue<Runnable> rest = new ArrayDeque<>();
    private boolean begun;
    private int frames;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame();
                }
            };

    /// A part that is waited for: made at once while there is no window to see it in.
    public void soon(Runnable part) {
        if (begun) {
            needed.add(part);
            timer.start();
        } else {
            part.run();
        }
    }

    /// What is waited for and has parts of its own: each comes in a frame of its own, and all are
    /// seen together.
    public void fill(Pane place, List<? extends Node> children) {
        place.setVisible(false);
        children.forEach(child -> soon(() -> place.getChildren().add(child)));
        soon(() -> place.setVisible(true));
    }

    /// A part that nobody waits for: made when what is waited for was drawn, and not before
    /// [#begin].
    public void add(Runnable part) {
        rest.add(part);
        if (begun) {
            timer.start();
        }
    }

    /// There is a window to see something in now.
    public void begin() {
        begun = true;
        frames = 0;
        timer.start();
    }

    /// Makes what is left at once, for somebody who wants one of the parts now.
    public void finish() {
        while (!isDone()) {
            makeOne();
        }
    }

    /// Makes nothing of what is left.
    public void forget() {
        needed.clear();
        rest.clear();
    }

    /// Makes none of these any more.
    void forget(List<Runnable> some) {
        needed.removeAll(some);
    }

    public boolean isBegun() {
        return begun;
    }

    public boolean isDone() {
        return needed.isEmpty() && rest.isEmpty();
    }

    private void makeOne() {
        (needed.isEmpty() ? rest : needed).remove().run();
    }

    private void frame() {
        if (!needed.isEmpty()) {
            makeOne();
            frames = 0;
            return;
        }
        frames++;
        if (frames > DRAWN && !rest.isEmpty()) {
            makeOne();
        }
        if (rest.isEmpty()) {
            timer.stop();
            frames = 0;
        }
    }
}
