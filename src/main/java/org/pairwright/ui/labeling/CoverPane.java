package org.pairwright.ui.labeling;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;

/// What stands in the place of the texts of a covered pair.
final class CoverPane extends StackPane {
    CoverPane(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        setId("cover");
        getStyleClass().addAll("card", "cover");
        Latecomers.join(
                this,
                viewModel.coveredProperty(),
                () -> List.of(notice(viewModel, keys, messages)));
        visibleProperty().bind(viewModel.coveredProperty());
    }

    private static Notice notice(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        Notice notice =
                new Notice(
                        Feather.EYE_OFF,
                        "accent",
                        messages.of("label.cover.title"),
                        messages.of("label.cover.what"));
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
