package org.pairwright.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.pairwright.ui.kit.Notices;

/// A place in the line at the bottom for a short word, which goes away by itself.
final class NoticeSlot extends Label implements Notices {
    /// A longer word is cut off.
    private static final double WIDEST = 420;

    private static final Duration SHOWN = Duration.seconds(8);

    private final PauseTransition leaving = new PauseTransition(SHOWN);

    NoticeSlot() {
        setId("shell-notice");
        getStyleClass().addAll("small", "shell-notice");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        leaving.setOnFinished(event -> setText(""));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(WIDEST, super.computePrefWidth(height));
    }

    @Override
    public void say(String words) {
        setText(words);
        leaving.playFromStart();
    }
}
