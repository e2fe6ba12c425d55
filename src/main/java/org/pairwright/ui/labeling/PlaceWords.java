package org.pairwright.ui.labeling;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.pairwright.ui.kit.Messages;

/// What the two places are called: left and right, or top and bottom while the responses stand one
/// above the other. On top is what stands left side by side: keys, and what is kept, are the same.
final class PlaceWords {
    private final Messages messages;
    private final ReadOnlyBooleanWrapper stacked = new ReadOnlyBooleanWrapper();

    PlaceWords(Messages messages) {
        this.messages = messages;
    }

    /// Whether one response stands above the other. All words change with it.
    ReadOnlyBooleanProperty stackedProperty() {
        return stacked.getReadOnlyProperty();
    }

    void stack(boolean oneAboveTheOther) {
        stacked.set(oneAboveTheOther);
    }

    /// As it stands alone or begins a sentence.
    String name(Place place) {
        return switch (place) {
            case LEFT -> stacked.get() ? messages.of("label.top") : messages.of("label.left");
            case RIGHT -> stacked.get() ? messages.of("label.bottom") : messages.of("label.right");
        };
    }

    /// Within a sentence.
    String within(Place place) {
        return switch (place) {
            case LEFT -> messages.of(stacked.get() ? "label.top.within" : "label.left.within");
            case RIGHT -> messages.of(stacked.get() ? "label.bottom.within" : "label.right.within");
        };
    }

    /// With a sign that points there, on the side on which the place is.
    String pointed(Place place) {
        return pointed(place, name(place));
    }

    /// Any word with that sign.
    String pointed(Place place, String word) {
        return switch (place) {
            case LEFT -> messages.of(stacked.get() ? "label.sign.top" : "label.sign.left", word);
            case RIGHT ->
                    messages.of(stacked.get() ? "label.sign.bottom" : "label.sign.right", word);
        };
    }
}
