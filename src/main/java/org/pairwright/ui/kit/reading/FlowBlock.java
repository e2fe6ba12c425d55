package org.pairwright.ui.kit.reading;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// Lines that run from left to right: JavaFX wraps them.
final class FlowBlock extends TextBlock {
    private final TextFlow flow = new TextFlow();

    FlowBlock(StyledText text) {
        super(text);
        flow.getChildren().setAll(text.nodes(0, text.length()));
        flow.setLineSpacing(text.spacing());
        flow.setManaged(false);
        getChildren().add(flow);
    }

    void align(TextAlignment alignment) {
        flow.setTextAlignment(alignment);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width) + styled().spacing();
    }

    @Override
    void layOutLines() {
        flow.resizeRelocate(0, styled().spacing() / 2, getWidth(), flow.prefHeight(getWidth()));
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
