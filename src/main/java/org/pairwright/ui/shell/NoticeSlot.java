package org.pairwright.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A place in the line at the bottom for a short word, which goes away by itself.
final class NoticeSlot extends Label {
    private static final Duration SHOWN = Duration.seconds(8);

    private final PauseTransition leaving = new PauseTransition(SHOWN);

    private final double widest;

    /// @param widest what is longer is cut off, in pixels
    NoticeSlot(String id, String styleClass, double widest) {
        this.widest = widest;
        setId(id);
        getStyleClass().addAll("small", styleClass);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        leaving.setOnFinished(event -> setText(""));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(widest, super.computePrefWidth(height));
    }

    void say(String words) {
        setText(words);
        leaving.playFromStart();
    }
}
