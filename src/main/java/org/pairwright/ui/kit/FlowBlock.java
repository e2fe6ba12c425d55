package org.pairwright.ui.kit;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.text.TextFlow;

/// Lines that run from left to right: JavaFX wraps them.
final class FlowBlock extends TextBlock {
    private final String text;
    private final TextFlow flow = new TextFlow();

    FlowBlock(String text, ReadingFont font) {
        this.text = text;
        flow.getChildren().setAll(font.runs(text));
        flow.setLineSpacing(font.spacing());
        getChildren().setAll(flow);
    }

    @Override
    String text() {
        return text;
    }

    @Override
    int indexAt(double x, double y) {
        return flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
    }

    @Override
    List<Bounds> boundsOf(int from, int to) {
        return rectangles(flow.getRangeShape(from, to, true));
    }
}
