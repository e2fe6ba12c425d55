package org.pairwright.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A turning wheel for those who have to wait. It comes after a moment: what is there at once needs
/// none, and drawing it would only keep that waiting.
public final class Wheel extends StackPane {
    private static final double SIZE = 36;
    private static final Duration MOMENT = Duration.millis(400);

    /// @param spoken what is waited for, for those who hear it
    public Wheel(String spoken) {
        setMaxSize(SIZE, SIZE);
        setMinSize(SIZE, SIZE);
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(event -> turn(spoken));
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        moment.stop();
                    } else {
                        moment.playFromStart();
                    }
                });
    }

    private void turn(String spoken) {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setMaxSize(SIZE, SIZE);
        wheel.setAccessibleText(spoken);
        getChildren().setAll(wheel);
    }
}
