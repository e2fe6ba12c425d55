package org.pairwright.ui.data;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// The lines of the table that are selected for an act, a bit each: a million of them are selected
/// as fast as one.
final class Picks {
    private final BitSet lines = new BitSet();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    /// How many there are.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Goes up whenever others are selected.
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    boolean holds(int line) {
        return line >= 0 && lines.get(line);
    }

    /// Selects a line, or no longer.
    void toggle(int line) {
        lines.flip(line);
        changed();
    }

    /// Selects all lines between two, those two too.
    void add(int line, int other) {
        lines.set(Math.min(line, other), Math.max(line, other) + 1);
        changed();
    }

    /// Selects the first so many lines.
    void all(int size) {
        lines.set(0, size);
        changed();
    }

    void clear() {
        if (!lines.isEmpty()) {
            lines.clear();
            changed();
        }
    }

    /// Of the things in the lines, those that are selected.
    long[] of(long[] all) {
        return lines.stream().mapToLong(line -> all[line]).toArray();
    }

    private void changed() {
        count.set(lines.cardinality());
        changes.set(changes.get() + 1);
    }
}
