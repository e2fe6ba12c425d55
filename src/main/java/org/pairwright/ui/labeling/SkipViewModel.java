package org.pairwright.ui.labeling;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.SkipReason;

/// Skipping a pair and saying why. The reasons are offered whenever a pair is skipped; none has to
/// be given.
final class SkipViewModel {
    /// In the order in which they are offered, by the digits from 1.
    static final List<SkipReason> REASONS =
            List.of(
                    SkipReason.UNCLEAR,
                    SkipReason.LANGUAGE,
                    SkipReason.DISTRESSING,
                    SkipReason.TECHNICAL,
                    SkipReason.OTHER);

    private final ObservableValue<Judgment> said;
    private final JudgmentChange change;
    private final ObservableValue<Boolean> autoAdvance;
    private final Runnable next;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Judgment before = Judgment.EMPTY;

    /// @param next records what is set and goes on
    SkipViewModel(
            ObservableValue<Judgment> said,
            JudgmentChange change,
            ObservableValue<Boolean> autoAdvance,
            Runnable next) {
        this.said = said;
        this.change = change;
        this.autoAdvance = autoAdvance;
        this.next = next;
    }

    /// Whether the reasons are shown.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ObservableValue<Judgment> saidProperty() {
        return said;
    }

    /// Skips the pair and offers the reasons.
    void skip() {
        Judgment now = said.getValue();
        if (change.by(Choice.SKIP::in)) {
            before = now.isSkip() ? before : now;
            open.set(true);
        }
    }

    /// Says why; goes on where decisions do so by themselves.
    void because(SkipReason reason) {
        if (said.getValue().isSkip() && change.by(judgment -> judgment.withSkip(reason))) {
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

    /// Skips the pair as it is and goes on.
    void goOn() {
        open.set(false);
        next.run();
    }

    /// Takes the skip back, before it was recorded.
    void dontSkip() {
        open.set(false);
        change.by(judgment -> judgment.withPreference(before.preference(), before.strength()));
    }

    void close() {
        open.set(false);
    }

    /// Another pair came on the screen.
    void forget() {
        open.set(false);
        before = Judgment.EMPTY;
    }
}
