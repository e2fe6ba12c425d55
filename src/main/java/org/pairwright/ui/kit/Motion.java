package org.pairwright.ui.kit;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// Shows where something came from, briefly, and not at all where motion is reduced.
public final class Motion {
    /// How much of it a person wants.
    public enum Amount {
        /// As the system has it.
        SYSTEM,
        FULL,
        REDUCED
    }

    private static final Duration APPEARING = Duration.millis(140);

    private Amount amount = Amount.SYSTEM;

    public void set(Amount amount) {
        this.amount = amount;
    }

    boolean isReduced() {
        return switch (amount) {
            case SYSTEM -> Platform.getPreferences().isReducedMotion();
            case FULL -> false;
            case REDUCED -> true;
        };
    }

    /// Lets something that has just been put on the screen appear.
    public void appear(Node node) {
        if (isReduced()) {
            node.setOpacity(1);
            return;
        }
        FadeTransition fade = new FadeTransition(APPEARING, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.playFromStart();
    }
}
