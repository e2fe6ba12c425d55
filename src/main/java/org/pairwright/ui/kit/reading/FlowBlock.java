package org.pairwright.ui.kit.reading;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// Lines that run from left to right: JavaFX wraps them.
final class FlowBlock extends TextBlock {
    private final TextFlow flow = new TextFlow();

    /// To be measured once: JavaFX breaks the lines again each time it is asked.
    private double whole = -1;

    private double heightFor = Double.NaN;
    private double height;

    FlowBlock(StyledText text) {
        super(text);
        flow.getChildren().setAll(text.nodes(0, text.length()));
        flow.setLineSpacing(text.spacing());
        flow.setManaged(false);
        getChildren().add(flow);
    }

    @Override
    void align(TextAlignment alignment) {
        flow.setTextAlignment(alignment);
    }

    @Override
    protected double computePrefWidth(double height) {
        if (whole < 0) {
            whole = flow.prefWidth(-1);
        }
        return whole;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != heightFor) {
            heightFor = width;
            height = flow.prefHeight(width);
        }
        return height + styled().spacing();
    }

    @Override
    void layOutLines() {
        computePrefHeight(getWidth());
        flow.resizeRelocate(0, styled().spacing() / 2, getWidth(), height);
    }

    @Override
    List<Double> lineTops(double width) {
        double shown = flow.getWidth();
        double tall = flow.getHeight();
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        List<Double> tops =
                flow.getLayoutInfo().getTextLines(true).stream()
                        .map(line -> line.bounds().getMinY())
                        .toList();
        flow.resize(shown, tall);
        flow.layout();
        return tops;
    }

    @Override
    double firstBaseline(double width) {
        return styled().spacing() / 2 + flow.getBaselineOffset();
    }

    @Override
    int indexAt(double x, double y) {
        return flow.getHitInfo(new Point2D(x, y - flow.getLayoutY())).getInsertionIndex();
    }

    @Override
    List<Bounds> boundsOf(int from, int to, boolean wholeLines) {
        return rectangles(flow.getRangeShape(from, to, wholeLines)).stream()
                .map(flow::localToParent)
                .toList();
    }
}
