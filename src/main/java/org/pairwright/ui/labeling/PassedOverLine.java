package org.pairwright.ui.labeling;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.pairwright.ui.kit.Messages;

/// How many pairs are left to others, in a word; why, to who asks. Nothing where there are none.
final class PassedOverLine extends Label {
    private final Messages messages;

    PassedOverLine(LabelingViewModel viewModel, Messages messages) {
        this.messages = messages;
        setId("passed-over");
        getStyleClass().addAll("small", "muted");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        visibleProperty()
                .bind(
                        Bindings.and(
                                viewModel
                                        .stateProperty()
                                        .isEqualTo(LabelingViewModel.State.LABELING),
                                viewModel.passedOver().countProperty().greaterThan(0)));
        viewModel.passedOver().countProperty().subscribe(count -> show(count.longValue()));
    }

    private void show(long pairs) {
        setText(messages.of("label.foot.passedOver", pairs));
        String why = messages.of("label.passedOver.what", pairs);
        setAccessibleText(why);
        // Not before a mouse comes: each is a window of its own, which takes long to make.
        setOnMouseEntered(event -> setTooltip(new Tooltip(why)));
    }
}
