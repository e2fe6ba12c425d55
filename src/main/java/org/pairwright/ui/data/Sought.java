package org.pairwright.ui.data;

import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// A pair that somebody wants to look at once it is found.
final class Sought {
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(-1);
    private OptionalLong wanted = OptionalLong.empty();

    /// The line where it is; -1 while there is none.
    ReadOnlyIntegerProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// Looks for a pair from here on; for none where it is empty.
    void want(OptionalLong pair) {
        wanted = pair;
        line.set(-1);
    }

    /// Other pairs are found from here on.
    void reset() {
        line.set(-1);
    }

    /// Looks for it among pairs that were just added.
    ///
    /// @param before how many lines there were before them
    void look(long[] ids, int before) {
        for (int i = 0; i < ids.length && wanted.isPresent(); i++) {
            if (ids[i] == wanted.getAsLong()) {
                wanted = OptionalLong.empty();
                line.set(before + i);
            }
        }
    }
}
