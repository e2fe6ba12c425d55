package org.pairwright.ui.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Runs what it was given last, once nothing else came for a moment: between two keys nobody waits
/// for an answer.
public final class Settling implements Consumer<Runnable> {
    private static final double MILLIS = 300;

    private final PauseTransition pause = new PauseTransition(Duration.millis(MILLIS));

    @Override
    public void accept(Runnable act) {
        pause.setOnFinished(event -> act.run());
        pause.playFromStart();
    }
}
