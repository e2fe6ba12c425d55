package org.pairwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A line of things of which the last ones are left out where there is no room for them.
public final class WhatFits extends HBox {
    public WhatFits(double spacing, Node... children) {
        super(spacing, children);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean room = true;
        for (Node child : getManagedChildren()) {
            // What it drew before it was told other words may be wider still.
            room &= child.getLayoutX() + child.prefWidth(-1) <= getWidth();
            child.setOpacity(room ? 1 : 0);
            child.setMouseTransparent(!room);
        }
    }
}
