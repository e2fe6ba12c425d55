package org.pairwright.ui.data;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;

/// How far looking for pairs is, and the way to stop it; there only where it takes long.
final class LookingLine extends HBox {
    private static final double LOOKING = 96;
    private static final double LONG_MILLIS = 400;

    /// @param toTable leads back to what was found
    LookingLine(DataViewModel viewModel, Runnable toTable, KeyMap keys, Messages messages) {
        super(8);
        ProgressBar bar = new ProgressBar();
        bar.setId("data-looking");
        bar.setAccessibleText(messages.of("data.looking"));
        bar.setMinWidth(LOOKING);
        bar.setPrefWidth(LOOKING);
        bar.progressProperty().bind(viewModel.finder().shareProperty());
        Button stop = new Button(messages.of("data.looking.stop"));
        stop.setId("data-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.getStyleClass().add("quiet-button");
        stop.setOnAction(event -> {
            viewModel.finder().stop();
            toTable.run();
        });
        getChildren().setAll(bar, KeyTip.on(stop, DataActs.STOP, keys, messages));
        setAlignment(Pos.CENTER_RIGHT);
        setVisible(false);
        // What is found at once needs no word of it.
        PauseTransition pause = new PauseTransition(Duration.millis(LONG_MILLIS));
        pause.setOnFinished(
                event -> setVisible(viewModel.finder().lookingProperty().get()));
        viewModel
                .finder()
                .lookingProperty()
                .subscribe(now -> {
                    pause.stop();
                    setVisible(false);
                    if (now) {
                        pause.playFromStart();
                    }
                });
        managedProperty().bind(visibleProperty());
    }
}
