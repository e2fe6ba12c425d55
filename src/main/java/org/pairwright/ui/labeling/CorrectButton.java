package org.pairwright.ui.labeling;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.Messages;

/// Opens the editor for one response, and shows whether it was corrected.
final class CorrectButton extends Button {
    CorrectButton(
            Place place, CorrectionViewModel correction, PlaceWords places, Messages messages) {
        setId("correct-" + VerdictSegments.id(place));
        getStyleClass().add("quiet-button");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> correction.open(place));
        visibleProperty().bind(correction.askedProperty());
        managedProperty().bind(visibleProperty());
        accessibleTextProperty()
                .bind(
                        correction
                                .isCorrected(place)
                                .flatMap(corrected ->
                                        places.stackedProperty()
                                                .map(stacked ->
                                                        corrected
                                                                ? messages.of(
                                                                        "label.correct.corrected.spoken",
                                                                        places.name(place))
                                                                : messages.of(
                                                                        "label.correct.spoken",
                                                                        places.within(place)))));
        correction
                .isCorrected(place)
                .subscribe(corrected -> {
                    setText(
                            corrected
                                    ? messages.of("label.correct.corrected")
                                    : messages.of("label.correct"));
                    setGraphic(corrected ? sign() : null);
                });
    }

    private static FontIcon sign() {
        FontIcon sign = new FontIcon(Feather.CHECK);
        sign.getStyleClass().add("corrected-sign");
        return sign;
    }
}
