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
        return Math.ceil(width(text, FontWeight.BOLD, size));
    }

    /// How wide a text is.
    public static double width(String text, double size) {
        return width(text, FontWeight.NORMAL, size);
    }

    /// How tall a line is that has all of the text's letters, which may come from several fonts.
    public static double height(String text, double size) {
        return drawn(text, FontWeight.NORMAL, size).getLayoutBounds().getHeight();
    }

    static double width(String text, FontWeight weight, double size) {
        return drawn(text, weight, size).getLayoutBounds().getWidth();
    }

    private static Text drawn(String text, FontWeight weight, double size) {
        Text drawn = new Text(text);
        drawn.setFont(Font.font(Font.getDefault().getFamily(), weight, size));
        return drawn;
    }

    /// A label with style classes of the kit, such as `muted`, `small` or `strong`.
    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
