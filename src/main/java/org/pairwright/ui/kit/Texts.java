package org.pairwright.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Labels in the tones of the application.
public final class Texts {
    private Texts() {}

    /// How wide a text is in bold, so that room can be kept for it.
    public static double boldWidth(String text, double size) {
        Text bold = new Text(text);
        bold.setFont(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, size));
        return Math.ceil(bold.getLayoutBounds().getWidth());
    }

    /// A label with style classes of the kit, such as `muted`, `small` or `strong`.
    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
