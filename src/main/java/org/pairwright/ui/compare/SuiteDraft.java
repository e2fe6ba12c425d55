package org.pairwright.ui.compare;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.InvalidGate;
import org.pairwright.domain.suite.InvalidSuite;
import org.pairwright.domain.suite.Suite;

/// A suite while it is written.
final class SuiteDraft {
    private final CompareBy by;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty baseline = new SimpleStringProperty("");
    private final ObservableList<GateDraft> gates = FXCollections.observableArrayList();

    /// @param by what the screen compares
    /// @param filter which pairs it looks at
    /// @param baseline what it compares with
    SuiteDraft(CompareBy by, String filter, String baseline) {
        this.by = by;
        this.filter.set(filter);
        this.baseline.set(baseline);
        gates.add(new GateDraft());
    }

    StringProperty nameProperty() {
        return name;
    }

    /// The pairs that are meant, as an expression; empty for all.
    StringProperty filterProperty() {
        return filter;
    }

    StringProperty baselineProperty() {
        return baseline;
    }

    ObservableList<GateDraft> gates() {
        return gates;
    }

    void addGate() {
        if (gates.size() < Suite.MOST_GATES) {
            gates.add(new GateDraft());
        }
    }

    /// Takes a gate away; one stays.
    void remove(GateDraft gate) {
        if (gates.size() > 1) {
            gates.remove(gate);
        }
    }

    /// What is written.
    ///
    /// @throws InvalidSuite when it is none
    /// @throws InvalidGate when one of its gates is none
    Suite suite() {
        return new Suite(
                name.get().strip(),
                by,
                filter.get().strip(),
                baseline.get(),
                gates.stream().map(GateDraft::gate).toList());
    }
}
