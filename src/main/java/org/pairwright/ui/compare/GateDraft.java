package org.pairwright.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.InvalidGate;
import org.pairwright.domain.suite.Measure;

/// A gate while it is written.
final class GateDraft {
    /// What a limit is about.
    enum Kind {
        /// So many points above the baseline's figure at most.
        RISES("<=+"),
        /// So many points below it at most.
        FALLS(">=-"),
        AT_MOST("<="),
        AT_LEAST(">=");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.UNSAFE_RATE);
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.RISES);
    private final StringProperty limit = new SimpleStringProperty("1");
    private final BooleanProperty surely = new SimpleBooleanProperty();

    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// In hundredths, as it is typed.
    StringProperty limitProperty() {
        return limit;
    }

    /// Whether an interval on both sides of the limit is not enough.
    BooleanProperty surelyProperty() {
        return surely;
    }

    /// What is written.
    ///
    /// @throws InvalidGate when it is none
    Gate gate() {
        return Gate.parse(
                measure.get().code()
                        + kind.get().sign
                        + limit.get().strip()
                        + "%"
                        + (surely.get() ? " surely" : ""));
    }
}
