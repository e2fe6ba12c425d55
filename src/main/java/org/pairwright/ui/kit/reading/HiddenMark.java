package org.pairwright.ui.kit.reading;

import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Stands in a line for a character that can't be seen, and bears its name.
final class HiddenMark extends StackPane {
    private static final double SIZE = 0.8;

    /// @param around the letters of the line
    HiddenMark(String name, Font around) {
        Text words = new Text(name);
        words.setFont(Font.font(around.getFamily(), Math.max(10, around.getSize() * SIZE)));
        words.getStyleClass().add("hidden-name");
        getStyleClass().add("hidden-mark");
        setPadding(new Insets(0, 3, 0, 3));
        getChildren().setAll(words);
    }

    @Override
    public double getBaselineOffset() {
        // So that the mark stands in the middle of the letters beside it.
        return getHeight() * 0.86;
    }
}
