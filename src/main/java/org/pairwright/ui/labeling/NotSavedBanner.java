package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What could not be saved, what is safe, and what to do.
final class NotSavedBanner extends HBox {
    private final Label what = Texts.of("", "muted");
    private final Messages messages;
    private Optional<Failure> failure = Optional.empty();

    NotSavedBanner(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        this.messages = messages;
        setId("not-saved");
        getStyleClass().addAll("banner", "bad");
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        Latecomers.join(this, visibleProperty(), () -> inside(viewModel, keys));
        managedProperty().bind(visibleProperty());
        viewModel
                .flow()
                .saving()
                .mark()
                .failureProperty()
                .subscribe(failed -> {
                    failure = failed;
                    what.setText(
                            failed.map(it -> messages.of("label.notSaved.what", it.what()))
                                    .orElse(""));
                    setVisible(failed.isPresent());
                });
    }

    private List<Node> inside(LabelingViewModel viewModel, KeyMap keys) {
        what.setWrapText(true);
        VBox words = new VBox(2, Texts.of(messages.of("label.notSaved.title"), "strong"), what);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button again =
                button(
                        "not-saved-again",
                        messages.of("label.notSaved.again"),
                        viewModel.deciding()::tryAgain);
        again.setGraphic(new KeyCap(keys, LabelingActs.NEXT));
        again.setContentDisplay(ContentDisplay.RIGHT);
        again.getStyleClass().add("accent");
        Button open =
                button(
                        "not-saved-open",
                        messages.of("label.notSaved.open"),
                        viewModel.files()::openAgain);
        Button copy =
                button(
                        "not-saved-copy",
                        messages.of("label.failure.copy"),
                        () -> failure.map(Failure::details).ifPresent(Clip::copy));
        return List.of(words, copy, open, again);
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }
}
