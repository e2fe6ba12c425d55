package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;

/// What stands in the place of the texts of a covered pair.
final class CoverPane extends StackPane {
    private enum Why {
        SENSITIVE,
        OPTED_OUT
    }

    private final LabelingViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;
    private Optional<Why> shown = Optional.empty();

    CoverPane(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        setId("cover");
        getStyleClass().addAll("card", "cover");
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        visibleProperty().bind(viewModel.coveredProperty());
        viewModel
                .taskProperty()
                .subscribe(task ->
                        task.filter(it -> viewModel.coveredProperty().get())
                                .map(CoverPane::why)
                                .ifPresent(this::show));
    }

    /// That one opted out comes before that somebody marked it: it is one's own word.
    private static Why why(LabelingTask task) {
        return task.optedOut() ? Why.OPTED_OUT : Why.SENSITIVE;
    }

    /// Nothing is made before the first pair is covered.
    private void show(Why why) {
        if (!shown.equals(Optional.of(why))) {
            shown = Optional.of(why);
            getChildren().setAll(notice(why));
        }
    }

    private Notice notice(Why why) {
        Notice notice =
                new Notice(
                        Feather.EYE_OFF,
                        "accent",
                        messages.of(
                                why == Why.OPTED_OUT
                                        ? "label.cover.optedOut.title"
                                        : "label.cover.title"),
                        messages.of(
                                why == Why.OPTED_OUT
                                        ? "label.cover.optedOut.what"
                                        : "label.cover.what"));
        notice.add(
                action(
                        "reveal",
                        messages.of("label.cover.reveal"),
                        new KeyCap(keys, LabelingActs.REVEAL),
                        viewModel::reveal));
        return notice;
    }

    private static Button action(String id, String text, Node key, Runnable act) {
        Button button = new Button(text, key);
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> act.run());
        return button;
    }
}
