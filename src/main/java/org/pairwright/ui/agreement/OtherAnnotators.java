package org.pairwright.ui.agreement;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.pairwright.statistics.AuditOptions;

/// Whether intervals are also made for other annotators: those are drawn again, too. That takes
/// longer than all else, so that nobody gets it who did not ask for it.
final class OtherAnnotators {
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private boolean found;
    private boolean goingBack;

    /// @param changed told of another choice
    OtherAnnotators(Runnable changed) {
        chosen.subscribe((_, _) -> {
            if (!goingBack) {
                changed.run();
            }
        });
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    void turn() {
        chosen.set(!chosen.get());
    }

    /// What is computed then.
    AuditOptions in(AuditOptions options) {
        return chosen.get() ? options.withTwoWay() : options;
    }

    /// Figures are in sight.
    ///
    /// @param options by which they were found
    void found(AuditOptions options) {
        found = options.twoWay();
    }

    /// Nobody waits for figures any longer: those in sight are as they were before the choice.
    void stop() {
        goingBack = true;
        chosen.set(found);
        goingBack = false;
    }
}
