package org.pairwright.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The one door to work that would keep a person waiting: it runs elsewhere, and its outcome comes
/// back on the screen's thread.
public final class Background {
    private final Executor worker;
    private final Executor screen;
    private final Consumer<Throwable> log;

    /// @param worker where work runs
    /// @param screen where its outcome is handed over; in the application, JavaFX's own thread
    /// @param log told of every failure, once
    public Background(Executor worker, Executor screen, Consumer<Throwable> log) {
        this.worker = worker;
        this.screen = screen;
        this.log = log;
    }

    /// The same, but for one work after another, in the order given.
    public Background inOrder() {
        return new Background(new InOrder(worker), screen, log);
    }

    /// Runs `work`, then exactly one of the two on the screen's thread.
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Failure> failed) {
        worker.execute(() -> screen.execute(outcome(work, done, failed)));
    }

    /// As the other, where nothing comes of it that is shown.
    public void run(Runnable work, Consumer<Failure> failed) {
        run(
                () -> {
                    work.run();
                    return true;
                },
                done -> {},
                failed);
    }

    /// As [#run], once all is done that `earlier` was given so far.
    public <T> void runAfter(
            Background earlier, Callable<T> work, Consumer<T> done, Consumer<Failure> failed) {
        earlier.worker.execute(() -> run(work, done, failed));
    }

    private <T> Runnable outcome(Callable<T> work, Consumer<T> done, Consumer<Failure> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Exception e) {
            log.accept(e);
            Failure failure = Failure.of(e);
            return () -> failed.accept(failure);
        }
    }

    /// Runs `act` on the screen's thread, from wherever this is called.
    public void onScreen(Runnable act) {
        screen.execute(act);
    }
}
