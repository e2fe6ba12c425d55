package org.pairwright.ui.labeling;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A short word on what a key just did, until it is true no longer.
final class LastWord {
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    /// Empty when there is nothing to say.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void say(String said) {
        words.set(said);
    }

    /// Says nothing any more.
    void clear() {
        words.set("");
    }

    /// Where this is said, it is so no longer.
    void unsay(String said) {
        if (words.get().equals(said)) {
            clear();
        }
    }
}
