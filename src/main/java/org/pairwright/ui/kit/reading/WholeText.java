package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.pairwright.ui.kit.Messages;

/// A document as tall as it is, without space around it, for what scrolls as a whole. All of it is
/// laid out, so it has to be short.
public final class WholeText extends Region {
    private final ReadingPane pane;

    /// @param openLink told the address of a link that was clicked
    public WholeText(
            Document document,
            ReadingOptions options,
            Messages messages,
            Consumer<String> openLink) {
        pane = new ReadingPane(options, messages, openLink);
        pane.setFocusTraversable(false);
        pane.setAccessibleText(document.text());
        pane.show(document);
        getStyleClass().add("whole-text");
        getChildren().setAll(pane);
    }

    /// What it says.
    public Document document() {
        return pane.document();
    }

    /// As [ReadingPane#note].
    public void note(List<Note> notes) {
        pane.note(notes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = pane.heightIn(outer(width < 0 ? getWidth() : width), Double.MAX_VALUE);
        return Math.ceil(whole) - 2 * Sheet.ABOVE;
    }

    private static double outer(double width) {
        return width + 2 * Sheet.BESIDE;
    }

    @Override
    protected void layoutChildren() {
        pane.resizeRelocate(
                -Sheet.BESIDE, -Sheet.ABOVE, outer(getWidth()), getHeight() + 2 * Sheet.ABOVE);
    }
}
