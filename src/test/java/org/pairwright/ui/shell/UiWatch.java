package org.pairwright.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Watches for how long JavaFX's thread does not answer, and what it does meanwhile. On a busy
/// machine that is longer than its work takes, never shorter.
final class UiWatch implements AutoCloseable {
    /// @param seconds how long nothing else could run
    /// @param work how long JavaFX's thread had a processor meanwhile, in seconds: what is left of
    ///   `seconds` when the machine has nothing else to do
    /// @param what our own methods that were running half-way, innermost first
    record Stall(double seconds, double work, String what) {}

    private static final long PAUSE_MILLIS = 4;
    private static final long LOOK_MILLIS = 25;
    private static final int NAMED = 3;
    private static final double WORTH_KEEPING = 0.02;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread screen;
    private final Thread watch;
    private final List<Stall> stalls = new ArrayList<>();
    private volatile boolean closed;

    private UiWatch(Thread screen) {
        this.screen = screen;
        watch = Thread.ofPlatform().name("ui-watch").daemon().unstarted(this::run);
    }

    static UiWatch start() {
        UiWatch started = new UiWatch(Stagehand.onScreen(Thread::currentThread));
        started.watch.start();
        return started;
    }

    private void run() {
        try {
            while (!closed) {
                ask();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        Semaphore answer = new Semaphore(0);
        AtomicLong worked = new AtomicLong();
        long start = System.nanoTime();
        long before = work();
        Platform.runLater(() -> {
            worked.set(work() - before);
            answer.release();
        });
        String what = "";
        while (!answer.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS) && !closed) {
            what = what.isEmpty() ? ours(screen.getStackTrace()) : what;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (seconds >= WORTH_KEEPING) {
            synchronized (stalls) {
                stalls.add(new Stall(seconds, worked.get() / 1e9, what));
            }
        }
    }

    private long work() {
        return threads.getThreadCpuTime(screen.threadId());
    }

    private static String ours(StackTraceElement[] stack) {
        List<String> own =
                Arrays.stream(stack)
                        .filter(frame -> frame.getClassName().startsWith("org.pairwright."))
                        .filter(frame -> !frame.getMethodName().startsWith("lambda$"))
                        .map(frame ->
                                frame.getClassName()
                                                .substring(
                                                        frame.getClassName().lastIndexOf('.') + 1)
                                        + "."
                                        + frame.getMethodName())
                        .distinct()
                        .limit(NAMED)
                        .toList();
        return own.isEmpty() ? pulse(stack) : String.join(" < ", own);
    }

    /// What JavaFX does by itself.
    private static String pulse(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .map(StackTraceElement::getMethodName)
                .filter(List.of("doCSSPass", "doLayoutPass", "snapshot", "uploadPixels")::contains)
                .findFirst()
                .orElse(stack.length == 0 ? "" : stack[0].getMethodName());
    }

    /// Those with the most work first.
    List<Stall> longest(int count) {
        synchronized (stalls) {
            return stalls.stream()
                    .sorted(Comparator.comparingDouble(Stall::work).reversed())
                    .limit(count)
                    .toList();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
