package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;

/// A stretch of text that is laid out as one, with marks behind its letters.
abstract class TextBlock extends Region {
    private static final double UNDERLINE = 2;

    private final StyledText text;
    private final Pane marks = new Pane();
    private List<Mark> marked = List.of();
    private Optional<LaidOut> laidOut = Optional.empty();

    /// What decides where everything stands: the letters never change.
    private record LaidOut(double width, double height, List<Mark> marks) {}

    TextBlock(StyledText text) {
        this.text = text;
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        getStyleClass().add("reading-text");
        getChildren().add(marks);
    }

    /// The kind of block that can show the text.
    static TextBlock of(StyledText text) {
        return TextDirection.mixes(text.text()) ? new BidiBlock(text) : new FlowBlock(text);
    }

    StyledText styled() {
        return text;
    }

    /// Where it begins in the document's text.
    int start() {
        return text.start();
    }

    int end() {
        return text.start() + text.length();
    }

    /// The index in its text that is nearest to a point of this block.
    abstract int indexAt(double x, double y);

    /// What the characters from `from` to `to` of its text cover, in this block's coordinates.
    abstract List<Bounds> boundsOf(int from, int to, boolean wholeLines);

    /// Where its lines stand; as they run, unless this is said.
    abstract void align(TextAlignment alignment);

    /// Where its lines begin at a width, from the top of this block.
    abstract List<Double> lineTops(double width);

    /// On which line the letters of its first line stand, from the top of this block, at a width.
    abstract double firstBaseline(double width);

    /// Lays the lines out in this block's size.
    abstract void layOutLines();

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Marks what of `wanted` lies in this block.
    void mark(List<Mark> wanted) {
        List<Mark> here =
                wanted.stream()
                        .filter(mark -> mark.start() < end() && mark.end() > start())
                        .toList();
        if (!here.equals(marked)) {
            marked = here;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        Optional<LaidOut> now = Optional.of(new LaidOut(getWidth(), getHeight(), marked));
        // Before it is given a room it has none: each letter would stand on a line of its own.
        if (getWidth() <= 0 || laidOut.equals(now)) {
            return;
        }
        laidOut = now;
        layOutLines();
        List<Node> shapes = new ArrayList<>();
        for (Mark mark : marked) {
            int from = Math.max(0, mark.start() - start());
            int to = Math.min(text.length(), mark.end() - start());
            for (Bounds part : boundsOf(from, to, mark.kind().coversWholeLines())) {
                addShapes(shapes, mark.kind(), part);
            }
        }
        marks.getChildren().setAll(shapes);
        // Else they would be black in the first picture.
        if (!shapes.isEmpty()) {
            marks.applyCss();
        }
    }

    private void addShapes(List<Node> shapes, MarkKind kind, Bounds part) {
        // A space at the end of a line hangs over its edge.
        double width = Math.min(part.getMaxX(), getWidth()) - part.getMinX();
        if (width <= 0) {
            return;
        }
        shapes.add(
                rectangle(
                        kind.styleClass() + "-mark",
                        part.getMinX(),
                        part.getMinY(),
                        width,
                        part.getHeight()));
        if (kind.isUnderlined()) {
            shapes.add(
                    rectangle(
                            kind.styleClass() + "-line",
                            part.getMinX(),
                            part.getMaxY() - UNDERLINE / 2,
                            width,
                            UNDERLINE));
        }
    }

    private static Rectangle rectangle(
            String styleClass, double x, double y, double width, double height) {
        Rectangle rectangle = new Rectangle(x, y, width, height);
        rectangle.getStyleClass().add(styleClass);
        return rectangle;
    }

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
