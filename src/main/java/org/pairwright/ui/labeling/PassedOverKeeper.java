package org.pairwright.ui.labeling;

import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.service.OptOut;
import org.pairwright.ui.kit.Background;

/// How many open pairs are left to others, since they are known to be of what the annotator opted
/// out of. Counted in a background of its own: that takes a while in a large project, and nothing
/// waits for it.
final class PassedOverKeeper {
    private final OptOut optOut;
    private final Background lane;
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private Set<String> before = Set.of();
    private boolean counting;
    private boolean again;

    /// @param lane where counts are made in order, beside what people wait for
    /// @param state of the screen; where all is done, the count is part of what it says
    PassedOverKeeper(
            OptOut optOut, Background lane, ObservableValue<LabelingViewModel.State> state) {
        this.optOut = optOut;
        this.lane = lane;
        state.subscribe(now -> {
            if (now == LabelingViewModel.State.FINISHED) {
                count();
            }
        });
    }

    /// 0 until it is known.
    ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Takes note of what the annotator opted out of.
    ///
    /// @return whether that is something else than the last time
    boolean noteChoice() {
        Set<String> now = optOut.chosen();
        boolean anew = !now.equals(before);
        before = now;
        return anew;
    }

    /// Counts anew. What is asked for while that goes on is counted once after it.
    void count() {
        if (optOut.chosen().isEmpty()) {
            count.set(0);
        } else if (counting) {
            again = true;
        } else {
            counting = true;
            // Where it fails, the count stays as it was; why is in the log.
            lane.run(optOut::passedOver, this::show, failed -> end());
        }
    }

    private void show(long counted) {
        count.set(optOut.chosen().isEmpty() ? 0 : counted);
        end();
    }

    private void end() {
        counting = false;
        if (again) {
            again = false;
            count();
        }
    }
}
