package org.pairwright.ui.agreement;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pairwright.statistics.TwoWayBootstrap;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Wrapped;

/// Chooses intervals for other annotators, too, and says what they mean and what they cost.
final class OtherAnnotatorsLine extends HBox {
    OtherAnnotatorsLine(OtherAnnotators others, KeyMap keys, Messages messages) {
        super(16);
        CheckBox box = new CheckBox(messages.of("agreement.others.choose"));
        box.setId("agreement-others");
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(others.chosenProperty());
        Label what =
                Wrapped.of(
                        messages.of(
                                "agreement.others.what",
                                AgreementViewModel.OPTIONS.replicates(),
                                TwoWayBootstrap.STABLE_ANNOTATORS),
                        "small",
                        "muted");
        what.setId("agreement-others-what");
        what.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox choice =
                new HBox(
                        8,
                        KeyTip.on(box, AgreementActs.OTHERS, keys, messages),
                        new KeyCap(keys, AgreementActs.OTHERS));
        choice.setMinWidth(USE_PREF_SIZE);
        choice.getStyleClass().add("agreement-top");
        getChildren().setAll(choice, what);
        getStyleClass().addAll("card", "agreement-others");
    }
}
