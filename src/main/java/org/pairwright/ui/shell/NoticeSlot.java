package org.pairwright.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.pairwright.ui.kit.Notices;

/// A place in the line at the bottom for a short word, which goes away by itself.
final class NoticeSlot extends Label implements Notices {
    private static final Duration SHOWN = Duration.seconds(8);

    private final PauseTransition leaving = new PauseTransition(SHOWN);

    NoticeSlot() {
        setId("shell-notice");
        getStyleClass().addAll("small", "shell-notice");
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        leaving.setOnFinished(event -> setText(""));
    }

    @Override
    public void say(String words) {
        setText(words);
        leaving.playFromStart();
    }
}
