package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// A paragraph that runs from right to left, or mixes both ways: wrapped here, line by line.
final class BidiBlock extends TextBlock {
    /// In characters.
    private static final int SHORT = 60;

    private final StyledText text;
    private final NodeOrientation direction;
    private TextAlignment alignment;
    private final List<TextFlow> shown = new ArrayList<>();
    private Broken measured = new Broken(-1, List.of());
    private Broken laidOut = measured;
    private double whole = -1;

    /// The lines at a width.
    private record Broken(double width, List<String> lines) {}

    BidiBlock(StyledText text) {
        super(text);
        this.text = text;
        direction = TextDirection.of(text.text());
        alignment =
                direction == NodeOrientation.RIGHT_TO_LEFT
                        ? TextAlignment.RIGHT
                        : TextAlignment.LEFT;
    }

    @Override
    void align(TextAlignment wanted) {
        alignment = wanted;
    }

    @Override
    protected double computePrefWidth(double height) {
        if (whole < 0) {
            whole = Math.ceil(text.widthOf(0, text.length())) + 1;
        }
        return whole;
    }

    @Override
    protected double computePrefHeight(double width) {
        return linesAt(width < 0 ? computePrefWidth(-1) : width).size() * text.lineHeight();
    }

    private List<String> linesAt(double width) {
        if (width != measured.width()) {
            measured =
                    new Broken(
                            width,
                            isOneLineAt(width)
                                    ? List.of(text.text())
                                    : new LineBreaks(text.text(), width, text::widthOf).lines());
        }
        return measured.lines();
    }

    /// Cells and headings mostly are: to measure them word by word takes several times as long.
    private boolean isOneLineAt(double width) {
        return (whole >= 0 || text.length() < SHORT) && computePrefWidth(-1) <= width;
    }

    @Override
    List<Double> lineTops(double width) {
        return IntStream.range(0, linesAt(width).size())
                .mapToObj(line -> line * text.lineHeight())
                .toList();
    }

    @Override
    double firstBaseline(double width) {
        String first = linesAt(width).stream().findFirst().orElse("");
        return text.spacing() / 2 + flowOf(0, first.stripTrailing().length()).getBaselineOffset();
    }

    @Override
    void layOutLines() {
        if (getWidth() != laidOut.width()) {
            laidOut = new Broken(getWidth(), linesAt(getWidth()));
            getChildren().removeAll(shown);
            shown.clear();
            int from = 0;
            for (String line : laidOut.lines()) {
                shown.add(flowOf(from, from + line.stripTrailing().length()));
                from += line.length();
            }
            getChildren().addAll(shown);
        }
        double top = text.spacing() / 2;
        for (TextFlow line : shown) {
            // A little more than it needs, so that rounding never wraps it.
            double width = Math.ceil(line.prefWidth(-1)) + 1;
            line.resizeRelocate(beginIn(getWidth() - width), top, width, line.prefHeight(width));
            top += text.lineHeight();
        }
    }

    /// Where a line begins that leaves so much room.
    private double beginIn(double left) {
        return switch (alignment) {
            case LEFT, JUSTIFY -> 0;
            case CENTER -> Math.rint(left / 2);
            case RIGHT -> left;
        };
    }

    private TextFlow flowOf(int from, int to) {
        TextFlow flow = new TextFlow();
        flow.getChildren().setAll(text.nodes(from, to));
        flow.setNodeOrientation(direction);
        flow.setManaged(false);
        return flow;
    }

    @Override
    int indexAt(double x, double y) {
        int at = Math.clamp((int) (y / text.lineHeight()), 0, shown.size() - 1);
        TextFlow line = shown.get(at);
        double inLine = x - line.getLayoutX();
        return startOf(at)
                + line.getHitInfo(new Point2D(inLine, line.getHeight() / 2)).getInsertionIndex();
    }

    /// JavaFX gives shapes from the right in a line that runs from right to left, and doesn't say
    /// so; it takes points from the left.
    private double turned(TextFlow line, double x, double width) {
        return direction == NodeOrientation.RIGHT_TO_LEFT ? line.getWidth() - x - width : x;
    }

    private int startOf(int line) {
        return laidOut.lines().stream().limit(line).mapToInt(String::length).sum();
    }

    @Override
    List<Bounds> boundsOf(int from, int to, boolean wholeLines) {
        List<Bounds> bounds = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < shown.size(); i++) {
            TextFlow line = shown.get(i);
            int length = laidOut.lines().get(i).stripTrailing().length();
            int first = Math.clamp(from - start, 0, length);
            int last = Math.clamp(to - start, 0, length);
            if (first < last) {
                for (Bounds part : rectangles(line.getRangeShape(first, last, false))) {
                    bounds.add(
                            new BoundingBox(
                                    line.getLayoutX()
                                            + turned(line, part.getMinX(), part.getWidth()),
                                    line.getLayoutY() + part.getMinY(),
                                    part.getWidth(),
                                    part.getHeight()));
                }
            }
            start += laidOut.lines().get(i).length();
        }
        return bounds;
    }
}
