package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// A stretch of a text that is laid out as one.
abstract class TextBlock extends StackPane {
    abstract String text();

    /// The index in the text that is nearest to a point of this block.
    abstract int indexAt(double x, double y);

    /// What the characters from `from` to `to` cover, in this block's coordinates.
    abstract List<Bounds> boundsOf(int from, int to);

    /// The rectangles of a range shape.
    static List<Bounds> rectangles(PathElement[] shape) {
        List<Bounds> rectangles = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (PathElement element : shape) {
            if (element instanceof MoveTo move) {
                add(rectangles, left, top, right, bottom);
                left = right = move.getX();
                top = bottom = move.getY();
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        add(rectangles, left, top, right, bottom);
        return rectangles;
    }

    private static void add(
            List<Bounds> rectangles, double left, double top, double right, double bottom) {
        if (right > left && bottom > top) {
            rectangles.add(new BoundingBox(left, top, right - left, bottom - top));
        }
    }
}
