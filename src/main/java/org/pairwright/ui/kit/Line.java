package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands beside each other on a card.
public final class Line {
    private static final double SPACING = 12;

    private Line() {}

    /// From left to right, each in the middle of the line's height.
    public static HBox of(Node... nodes) {
        HBox line = new HBox(SPACING, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Takes all room that is left: what follows it stands at the end of the line.
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
