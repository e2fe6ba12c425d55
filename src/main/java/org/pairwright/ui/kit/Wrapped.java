package org.pairwright.ui.kit;

import java.text.Bidi;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Labels with words out of files, which may be anything.
public final class Wrapped {
    private Wrapped() {}

    /// A label of several lines, where its words run one way. JavaFX fails at wrapping some words
    /// that run both ways, so these stay on one line, and are told whole when one points at them.
    public static Label of(String words, String... tones) {
        Label label = Texts.of(words, tones);
        label.wrapTextProperty().bind(label.textProperty().map(Wrapped::runsOneWay));
        label.tooltipProperty()
                .bind(
                        label.textProperty()
                                .map(it -> Optional.of(it).filter(all -> !runsOneWay(all)))
                                .map(it -> it.map(Tooltip::new).orElse(null)));
        return label;
    }

    private static boolean runsOneWay(String words) {
        return !Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }
}
