package org.pairwright.ui.labeling;

import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A text area with room for whole lines: wherever the caret scrolls it, none is cut.
final class LineEditor extends TextArea {
    private static final double ABOVE = 12;

    /// Less than at the right of the text, which is beside the scroll bar.
    private static final double BEFORE = 14;

    private static final double BEHIND = 2;

    LineEditor() {
        heightProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
    }

    /// What is left of the height stands below. The padding is around what scrolls: within it,
    /// lines would be cut in the middle.
    private void fit() {
        double room = Math.max(0, getHeight() - 2 * ABOVE);
        double line = lineHeight();
        double left = room - Math.floor(room / line) * line;
        setPadding(new Insets(ABOVE, BEHIND, ABOVE + left, BEFORE));
    }

    /// How far its lines are apart.
    double lineHeight() {
        return heightOf("x\nx") - heightOf("x");
    }

    private double heightOf(String lines) {
        Text text = new Text(lines);
        text.setFont(getFont());
        return text.getLayoutBounds().getHeight();
    }
}
