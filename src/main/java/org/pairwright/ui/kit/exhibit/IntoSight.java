package org.pairwright.ui.kit.exhibit;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.pairwright.ui.kit.chart.Area;

/// Brings what keys led to into sight, in all that it is scrolled in.
public final class IntoSight {
    private IntoSight() {}

    /// Scrolls no further than it has to.
    ///
    /// @param area in the node's own pixels
    static void bring(Node node, Area area) {
        bring(node, new BoundingBox(area.x(), area.y(), area.width(), area.height()));
    }

    /// As the other, for all of it; where that is too tall, for its beginning.
    public static void bring(Node node) {
        bring(node, node.getLayoutBounds());
    }

    private static void bring(Node node, Bounds of) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                Node whole = scroll.getContent();
                scroll(scroll, whole.sceneToLocal(node.localToScene(of)));
            }
        }
    }

    private static void scroll(ScrollPane scroll, Bounds to) {
        double window = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - window;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double wanted = Math.min(to.getMinY(), Math.max(to.getMaxY() - window, top));
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
