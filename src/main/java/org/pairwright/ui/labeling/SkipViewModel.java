package org.pairwright.ui.labeling;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.SkipReason;

/// Skipping a pair and saying why. The reasons are offered first; none has to be given.
final class SkipViewModel {
    /// In the order in which they are offered, by the digits from 1.
    static final List<SkipReason> REASONS =
            List.of(
                    SkipReason.UNCLEAR,
                    SkipReason.LANGUAGE,
                    SkipReason.DISTRESSING,
                    SkipReason.TECHNICAL,
                    SkipReason.OTHER);

    private final JudgmentChange change;
    private final ObservableValue<Boolean> autoAdvance;
    private final Runnable next;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /// @param next records what is set and goes on
    SkipViewModel(JudgmentChange change, ObservableValue<Boolean> autoAdvance, Runnable next) {
        this.change = change;
        this.autoAdvance = autoAdvance;
        this.next = next;
    }

    /// Whether the reasons are shown.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Offers the reasons. Nothing is skipped before one was given, or none was wanted.
    void skip() {
        // Nothing changes; it is refused while the screen is busy.
        if (change.by(UnaryOperator.identity())) {
            open.set(true);
        }
    }

    /// Skips the pair and says why; goes on where decisions do so by themselves.
    void because(SkipReason reason) {
        if (open.get() && change.by(judgment -> judgment.withSkip(reason))) {
            open.set(false);
            if (autoAdvance.getValue()) {
                next.run();
            }
        }
    }

    /// As the reason with that digit.
    ///
    /// @return whether there is one
    boolean because(int digit) {
        boolean known = digit >= 1 && digit <= REASONS.size();
        if (known) {
            because(REASONS.get(digit - 1));
        }
        return known;
    }

    /// Skips the pair, without a reason where none was given, and goes on.
    void goOn() {
        if (open.get() && change.by(Choice.SKIP::in)) {
            open.set(false);
            next.run();
        }
    }

    /// Does not skip it after all.
    void close() {
        open.set(false);
    }
}
