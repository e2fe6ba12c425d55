package org.pairwright.ui.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// The least that can be done to a screen: other words in two texts of an otherwise empty window.
final class TwoTexts {
    private final Text first = new Text(20, 40, "");
    private final Text second = new Text(20, 80, "");
    private final Scene scene = Stagehand.onScreen(this::show);
    private final Executor elsewhere =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
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
        return PaintClock.time(scene, this::putUp, () -> replaced > before);
    }

    /// Replaces both once sums are done elsewhere, as many as take so long on a processor that
    /// nobody else uses.
    PaintClock.Time replaceAfter(Sums sums, double millis) {
        int before = replaced;
        return PaintClock.time(
                scene,
                () ->
                        elsewhere.execute(() -> {
                            sums.work(millis);
                            Platform.runLater(this::putUp);
                        }),
                () -> replaced > before);
    }

    private void putUp() {
        replaced++;
        first.setText("First text, number " + replaced);
        second.setText("Second text, number " + replaced);
    }
}
