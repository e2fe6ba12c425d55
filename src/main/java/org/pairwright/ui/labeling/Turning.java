package org.pairwright.ui.labeling;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.pairwright.domain.TurnedAct;
import org.pairwright.service.Cancelled;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;
import org.pairwright.service.Progress;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;

/// Takes an annotator's last act back, or does again what was taken back last. An act on many pairs
/// takes a while: it is said how far it is, and it can be stopped, so that nothing is changed.
final class Turning {
    private final LabelingService service;
    private final LongFunction<LabelingTask> read;
    private final Background lane;
    private final DoubleConsumer say;
    private Optional<Glance> running = Optional.empty();

    /// What was turned.
    sealed interface Turned {
        /// One pair's act.
        ///
        /// @param task the pair as it is now
        record OfPair(TurnedAct.OfPair act, LabelingTask task) implements Turned {}

        record OfMany(TurnedAct.OfMany act) implements Turned {}
    }

    /// What comes of it.
    ///
    /// @param nothing told whether it was stopped; else there was nothing to do
    record Outcome(Consumer<Turned> turned, Consumer<Boolean> nothing, Consumer<Failure> failed) {}

    /// @param read reads a pair in the background, whatever else is read there
    /// @param lane in which all that is saved happens in order
    /// @param say told how far it is, from 0 to 1
    Turning(
            LabelingService service,
            LongFunction<LabelingTask> read,
            Background lane,
            DoubleConsumer say) {
        this.service = service;
        this.read = read;
        this.lane = lane;
        this.say = say;
    }

    /// Takes back; the pair's draft becomes what was taken back.
    void undo(Outcome outcome) {
        turn(service::undoToDraft, outcome);
    }

    void redo(Outcome outcome) {
        turn(service::redo, outcome);
    }

    private void turn(Function<Progress, Optional<TurnedAct>> act, Outcome outcome) {
        Glance watch = new Glance(lane, this::say);
        running = Optional.of(watch);
        lane.run(
                () -> turned(act, watch),
                turned -> {
                    running = Optional.empty();
                    turned.ifPresentOrElse(
                            outcome.turned(), () -> outcome.nothing().accept(watch.cancelled()));
                },
                failure -> {
                    running = Optional.empty();
                    outcome.failed().accept(failure);
                });
    }

    /// Empty when there was nothing, or it was stopped.
    private Optional<Turned> turned(Function<Progress, Optional<TurnedAct>> act, Glance watch) {
        try {
            return act.apply(Progress.of(watch::report, watch::cancelled)).map(this::withPair);
        } catch (Cancelled stopped) {
            return Optional.empty();
        }
    }

    private Turned withPair(TurnedAct act) {
        return switch (act) {
            case TurnedAct.OfPair one -> new Turned.OfPair(one, read.apply(one.pair()));
            case TurnedAct.OfMany many -> new Turned.OfMany(many);
        };
    }

    private void say(double share) {
        if (running.isPresent()) {
            say.accept(Math.max(0, share));
        }
    }

    /// Stops it.
    ///
    /// @return whether anything was to stop
    boolean stop() {
        running.ifPresent(Glance::stop);
        return running.isPresent();
    }
}
