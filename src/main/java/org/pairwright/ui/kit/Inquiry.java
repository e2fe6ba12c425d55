package org.pairwright.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// What a screen has to find out, in the background and anew whenever what is looked at changes.
/// Once it asks anew, or stops, it is told nothing any more of what it asked before.
public final class Inquiry {
    private final Background background;
    private final Consumer<Failure> failed;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);
    private Glance watch;

    /// @param failed told why something could not be found out
    public Inquiry(Background background, Consumer<Failure> failed) {
        this.background = background;
        this.failed = failed;
        watch = new Glance(background, reached::set);
    }

    /// Whether something is being found out.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How far that is, from 0 to 1; less than 0 while it is unknown.
    public ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    /// Calls `ask` once nobody changed anything for a moment, unless it is asked or stopped before.
    ///
    /// @param settled runs what it was given last, once that is so
    public void soon(Consumer<Runnable> settled, Runnable ask) {
        Glance waiting = anew();
        settled.accept(() -> {
            if (!waiting.cancelled()) {
                ask.run();
            }
        });
    }

    /// Begins to find something out.
    ///
    /// @param work runs in the background, says how far it is, and sees when to give up
    /// @param found told of its outcome
    public <T> void ask(Function<Glance, T> work, Consumer<T> found) {
        Glance watching = anew();
        reached.set(-1);
        busy.set(true);
        background.run(
                () -> work.apply(watching),
                outcome -> {
                    if (!watching.cancelled()) {
                        busy.set(false);
                        found.accept(outcome);
                    }
                },
                problem -> fail(problem, watching));
    }

    /// Finds something out of what was found last. Nothing is told of it where it was asked or
    /// stopped meanwhile.
    public <T> void askBeside(Function<Glance, T> work, Consumer<T> found) {
        Glance watching = watch;
        background.run(
                () -> work.apply(watching),
                outcome -> {
                    if (!watching.cancelled() && !busy.get()) {
                        found.accept(outcome);
                    }
                },
                problem -> fail(problem, watching));
    }

    /// Lets go of what was being found out before.
    private Glance anew() {
        watch.stop();
        watch = new Glance(background, reached::set);
        return watch;
    }

    /// What is looked at can't be found out, for a reason from elsewhere.
    public void fail(Failure problem) {
        fail(problem, watch);
    }

    private void fail(Failure problem, Glance watching) {
        if (!watching.cancelled()) {
            busy.set(false);
            failed.accept(problem);
        }
    }

    /// Does not wait any longer.
    public void stop() {
        watch.stop();
        busy.set(false);
    }
}
