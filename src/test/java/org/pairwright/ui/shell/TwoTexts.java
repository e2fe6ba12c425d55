package org.pairwright.ui.shell;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// The least that can be done to a screen: other words in two texts of an otherwise empty window.
final class TwoTexts {
    private final Text first = new Text(20, 40, "");
    private final Text second = new Text(20, 80, "");
    private final Scene scene = Stagehand.onScreen(this::show);
    private int replaced;

    private Scene show() {
        Scene made = new Scene(new Pane(first, second), 640, 400);
        Stage stage = new Stage();
        stage.setScene(made);
        stage.show();
        return made;
    }

    /// Replaces both.
    PaintClock.Time replace() {
        int before = replaced;
        return PaintClock.time(
                scene,
                () -> {
                    replaced++;
                    first.setText("First text, number " + replaced);
                    second.setText("Second text, number " + replaced);
                },
                () -> replaced > before);
    }
}
