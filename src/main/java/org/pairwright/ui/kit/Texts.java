package org.pairwright.ui.kit;

import javafx.scene.control.Label;

/// Labels in the tones of the application.
public final class Texts {
    private Texts() {}

    /// A label with style classes of the kit, such as `muted`, `small` or `strong`.
    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
