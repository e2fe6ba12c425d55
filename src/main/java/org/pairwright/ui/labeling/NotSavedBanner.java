package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What could not be saved, what is safe, and what to do.
final class NotSavedBanner extends HBox {
    private final Label what = Texts.of("", "strong");
    private final Button copy = new Button();
    private Optional<Failure> failure = Optional.empty();

    NotSavedBanner(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        setId("not-saved");
        getStyleClass().addAll("banner", "bad");
        setSpacing(16);
        setAlignment(Pos.CENTER_LEFT);
        what.setWrapText(true);
        Label safe = Texts.of("", "muted");
        safe.textProperty()
                .bind(
                        keys.wordsFor(LabelingActs.NEXT)
                                .map(key -> messages.of("label.notSaved.safe", key)));
        safe.setWrapText(true);
        VBox words = new VBox(2, what, safe);
        HBox.setHgrow(words, Priority.ALWAYS);
        copy.setText(messages.of("label.failure.copy"));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> failure.map(Failure::details).ifPresent(Clip::copy));
        getChildren().setAll(words, copy);
        managedProperty().bind(visibleProperty());
        viewModel
                .failureProperty()
                .subscribe(failed -> {
                    failure = failed;
                    what.setText(failed.map(Failure::what).orElse(""));
                    setVisible(failed.isPresent());
                });
    }
}
