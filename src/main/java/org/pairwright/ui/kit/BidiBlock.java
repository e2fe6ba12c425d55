package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.text.Text;

/// A paragraph that runs from right to left, or mixes both ways: wrapped here, line by line.
final class BidiBlock extends TextBlock {
    private final String text;
    private final ReadingFont font;
    private final NodeOrientation direction;
    private final List<Text> shown = new ArrayList<>();
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
        return linesAt(width < 0 ? font.widthOf(text) : width).size() * font.lineHeight();
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
            wanted.forEach(line -> shown.add(textOf(line)));
            getChildren().setAll(shown);
        }
        double top = 0;
        for (Text line : shown) {
            double width = line.getLayoutBounds().getWidth();
            boolean rightToLeft = direction == NodeOrientation.RIGHT_TO_LEFT;
            line.relocate(rightToLeft ? getWidth() - width : 0, top);
            top += font.lineHeight();
        }
    }

    private Text textOf(String line) {
        Text shownLine = font.text(line.stripTrailing());
        shownLine.setNodeOrientation(direction);
        shownLine.setManaged(false);
        return shownLine;
    }

    @Override
    int indexAt(double x, double y) {
        int at = Math.clamp((int) (y / font.lineHeight()), 0, shown.size() - 1);
        Text line = shown.get(at);
        Point2D inLine = line.parentToLocal(x, line.getBoundsInParent().getCenterY());
        return startOf(at) + line.hitTest(inLine).getInsertionIndex();
    }

    private int startOf(int line) {
        return lines.stream().limit(line).mapToInt(String::length).sum();
    }

    @Override
    List<Bounds> boundsOf(int from, int to) {
        List<Bounds> bounds = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < shown.size(); i++) {
            Text line = shown.get(i);
            int length = line.getText().length();
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
