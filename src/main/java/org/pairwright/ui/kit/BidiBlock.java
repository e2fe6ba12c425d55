package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.text.TextFlow;

/// A paragraph that runs from right to left, or mixes both ways: wrapped here, line by line.
final class BidiBlock extends TextBlock {
    private final String text;
    private final ReadingFont font;
    private final NodeOrientation direction;
    private final List<TextFlow> shown = new ArrayList<>();
    private List<String> lines = List.of();
    private double brokenAt = -1;

    BidiBlock(String text, ReadingFont font) {
        this.text = text;
        this.font = font;
        direction = TextDirection.of(text);
    }

    @Override
    String text() {
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return font.widthOf(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        int count = linesAt(width < 0 ? font.widthOf(text) : width).size();
        return count * font.lineHeight() - font.spacing();
    }

    private List<String> linesAt(double width) {
        if (width != brokenAt) {
            lines = new LineBreaks(text, width, font::widthOf).lines();
            brokenAt = width;
            shown.clear();
        }
        return lines;
    }

    @Override
    protected void layoutChildren() {
        List<String> wanted = linesAt(getWidth());
        if (shown.isEmpty()) {
            wanted.forEach(line -> shown.add(flowOf(line)));
            getChildren().setAll(shown);
        }
        double top = 0;
        for (TextFlow line : shown) {
            // A little more than it needs, so that rounding never wraps it.
            double width = Math.ceil(line.prefWidth(-1)) + 1;
            boolean rightToLeft = direction == NodeOrientation.RIGHT_TO_LEFT;
            line.resizeRelocate(
                    rightToLeft ? getWidth() - width : 0, top, width, line.prefHeight(width));
            top += font.lineHeight();
        }
    }

    private TextFlow flowOf(String line) {
        TextFlow flow = new TextFlow();
        flow.getChildren().setAll(font.runs(line.stripTrailing()));
        flow.setNodeOrientation(direction);
        flow.setManaged(false);
        return flow;
    }

    @Override
    int indexAt(double x, double y) {
        int at = Math.clamp((int) (y / font.lineHeight()), 0, shown.size() - 1);
        TextFlow line = shown.get(at);
        Point2D inLine = line.parentToLocal(x, line.getBoundsInParent().getCenterY());
        return startOf(at) + line.getHitInfo(inLine).getInsertionIndex();
    }

    private int startOf(int line) {
        return lines.stream().limit(line).mapToInt(String::length).sum();
    }

    @Override
    List<Bounds> boundsOf(int from, int to) {
        List<Bounds> bounds = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < shown.size(); i++) {
            TextFlow line = shown.get(i);
            int length = lines.get(i).stripTrailing().length();
            int first = Math.clamp(from - start, 0, length);
            int last = Math.clamp(to - start, 0, length);
            if (first < last) {
                for (Bounds part : rectangles(line.getRangeShape(first, last, false))) {
                    bounds.add(line.localToParent(part));
                }
            }
            start += lines.get(i).length();
        }
        return bounds;
    }
}
