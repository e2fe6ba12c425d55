package org.pairwright.ui.kit.reading;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.pairwright.ui.kit.Messages;

/// What the views of one document's blocks share.
final class Paper {
    private final Document document;
    private final Lettering letters;
    private final Messages messages;
    private final Map<Object, DoubleProperty> sideways = new HashMap<>();

    Paper(Document document, Lettering letters, Messages messages) {
        this.document = document;
        this.letters = letters;
        this.messages = messages;
    }

    Document document() {
        return document;
    }

    Lettering letters() {
        return letters;
    }

    Messages messages() {
        return messages;
    }

    /// How far the pieces of something too wide were moved to the side; they move together.
    DoubleProperty sidewaysOf(Object whole) {
        return sideways.computeIfAbsent(whole, it -> new SimpleDoubleProperty());
    }

    /// What stands beside all of the text.
    double margin() {
        boolean conversation =
                !document.blocks().isEmpty()
                        && document.blocks().getLast().around().levels().stream()
                                .anyMatch(Level.Turn.class::isInstance);
        return conversation ? Surroundings.TURN : 0;
    }

    /// A length that grows with the letters.
    double scaled(double atUsualSize) {
        return Math.rint(atUsualSize * letters.size() / ReadingOptions.USUAL_SIZE);
    }
}
