package org.pairwright.ui.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/// Does something again and again while somebody can see a node.
public final class WhileShown {
    private WhileShown() {}

    /// Begins when the node is in a window that is shown, stops when it is not, and so on.
    ///
    /// @param seconds between two times, and before the first
    public static void every(double seconds, Node node, Runnable act) {
        Timeline live = new Timeline(new KeyFrame(Duration.seconds(seconds), event -> act.run()));
        live.setCycleCount(Animation.INDEFINITE);
        // A window that was closed keeps its scene, but nobody looks any more.
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(shown -> {
                    if (shown) {
                        live.play();
                    } else {
                        live.stop();
                    }
                });
    }
}
