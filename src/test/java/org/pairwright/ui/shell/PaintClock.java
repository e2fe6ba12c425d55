package org.pairwright.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Takes the time from an act to the frame that shows what came of it.
final class PaintClock {
    /// @param laidOut seconds until the scene was laid out with what came of it
    /// @param painted seconds until the next frame began, by when that one was painted
    /// @param work processor seconds of JavaFX's thread until it was laid out: what the screen
    ///   costs, whatever else the machine and the disk do
    record Time(double laidOut, double painted, double work) {}

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Scene scene;
    private final Runnable act;
    private final BooleanSupplier shows;
    private final CompletableFuture<Time> taken = new CompletableFuture<>();
    private final Runnable afterLayout = this::laidOut;
    private final AnimationTimer frames =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame();
                }
            };
    private long start;
    private long workedBefore;
    private double laidOut;
    private double work;

    private PaintClock(Scene scene, Runnable act, BooleanSupplier shows) {
        this.scene = scene;
        this.act = act;
        this.shows = shows;
    }

    /// Not for JavaFX's thread, which this waits for.
    ///
    /// @param act done on JavaFX's thread
    /// @param shows whether the scene shows what came of it; asked when it was laid out
    static Time time(Scene scene, Runnable act, BooleanSupplier shows) {
        PaintClock clock = new PaintClock(scene, act, shows);
        Platform.runLater(clock::begin);
        return clock.taken.join();
    }

    private void begin() {
        start = System.nanoTime();
        workedBefore = THREADS.getCurrentThreadCpuTime();
        scene.addPostLayoutPulseListener(afterLayout);
        frames.start();
        act.run();
    }

    private double since() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void laidOut() {
        if (laidOut == 0 && shows.getAsBoolean()) {
            laidOut = since();
            work = (THREADS.getCurrentThreadCpuTime() - workedBefore) / 1e9;
        }
    }

    private void frame() {
        if (laidOut > 0) {
            scene.removePostLayoutPulseListener(afterLayout);
            frames.stop();
            taken.complete(new Time(laidOut, since(), work));
        }
    }
}
