package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/// The scroll bar of a text of which only what is seen is laid out, so that how long the text is
/// changes as it is read.
final class ReadingBar {
    private final ScrollBar bar = new ScrollBar();
    private final List<Node> children;
    private final DoubleConsumer moved;
    private final Runnable movedToEnd;
    private boolean settling;
    private boolean wanted = true;

    /// @param children of the pane that it belongs to
    /// @param moved told where somebody moved it, in pixels from the beginning
    /// @param movedToEnd the same where that is the end
    ReadingBar(List<Node> children, DoubleConsumer moved, Runnable movedToEnd) {
        this.children = children;
        this.moved = moved;
        this.movedToEnd = movedToEnd;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(this::moved);
    }

    private void moved(Number value) {
        if (settling) {
            return;
        }
        if (value.doubleValue() >= bar.getMax()) {
            movedToEnd.run();
        } else {
            moved.accept(value.doubleValue());
        }
    }

    /// Whether there is one at all where the text is too long.
    ///
    /// @return whether that is news
    boolean want(boolean now) {
        boolean news = wanted != now;
        wanted = now;
        return news;
    }

    /// Shows how much of the text is seen, all lengths in pixels, and stands at the pane's right.
    ///
    /// @param total how tall the text is, as far as that is known
    /// @param distance how much of it is above what is seen
    /// @param line how tall a line is
    /// @return how far the text is scrolled
    double show(double width, double height, double total, double distance, double line) {
        double max = Math.max(0, total - height);
        settling = true;
        join(wanted && max > 0.5);
        bar.setMax(max);
        bar.setVisibleAmount(total <= 0 ? 0 : max * height / total);
        bar.setUnitIncrement(line * 2);
        bar.setBlockIncrement(height * 0.9);
        bar.setValue(Math.min(max, distance));
        settling = false;
        double wide = bar.prefWidth(-1);
        bar.resizeRelocate(width - wide, 0, wide, height);
        return bar.getValue();
    }

    /// Most texts never need one: it joins with the first that does.
    private void join(boolean shown) {
        if (shown && !children.contains(bar)) {
            children.add(bar);
            bar.applyCss();
        }
        bar.setVisible(shown);
    }
}
