package org.pairwright.ui.labeling;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A line of things of which the last ones are left out where there is no room for them.
final class WhatFits extends HBox {
    WhatFits(double spacing, Node... children) {
        super(spacing, children);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node child : getManagedChildren()) {
            boolean fits = child.getBoundsInParent().getMaxX() <= getWidth();
            child.setOpacity(fits ? 1 : 0);
            child.setMouseTransparent(!fits);
        }
    }
}
