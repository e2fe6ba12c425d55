package org.pairwright.ui.labeling;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A text area with room for whole lines: wherever the caret scrolls it, none is cut.
final class LineEditor extends TextArea {
    private static final double ABOVE = 12;

    /// Less than at the right of the text, which is beside the scroll bar.
    private static final double BEFORE = 14;

    private static final double BEHIND = 2;

    LineEditor() {
        setPadding(new Insets(ABOVE, BEHIND, ABOVE, BEFORE));
        skinProperty()
                .subscribe(skin -> {
                    if (skin != null && lookup(".scroll-pane") instanceof ScrollPane scroll) {
                        scroll.viewportBoundsProperty().subscribe(this::fit);
                    }
                });
    }

    /// What is left of the height stands below. The padding is around what scrolls: within it,
    /// lines would be cut in the middle.
    private void fit(Bounds seen) {
        double line = lineHeight();
        if (line <= 0 || seen.getHeight() < line) {
            return;
        }
        double room = seen.getHeight() + getPadding().getBottom() - ABOVE;
        double left = Math.floor(room - Math.floor(room / line) * line);
        if (Math.abs(ABOVE + left - getPadding().getBottom()) >= 1) {
            setPadding(new Insets(ABOVE, BEHIND, ABOVE + left, BEFORE));
        }
    }

    /// How far its lines are apart; 0 before it is laid out.
    double lineHeight() {
        return lookup(".text") instanceof Text text
                ? text.getLayoutInfo().getTextLines(true).getFirst().bounds().getHeight()
                : 0;
    }
}
