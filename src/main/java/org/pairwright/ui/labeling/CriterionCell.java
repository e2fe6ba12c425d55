package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Scale;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;

/// What can be answered at one place of the criteria's table, with what is answered.
final class CriterionCell extends StackPane {
    private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");

    private final CriteriaViewModel.Cell cell;
    private final PlaceWords places;
    private final Segments<Integer> values;

    CriterionCell(
            CriteriaViewModel.Cell cell,
            CriteriaViewModel criteria,
            PlaceWords places,
            RequiredWords required) {
        this.cell = cell;
        this.places = places;
        Messages messages = required.messages();
        getStyleClass().add("criterion-cell");
        setAlignment(Pos.CENTER);
        values = new Segments<>(value -> criteria.press(cell, value));
        values.setMaxWidth(USE_PREF_SIZE);
        String id =
                "rate-" + cell.criterion().code() + "-" + VerdictSegments.id(cell.place()) + "-";
        for (int value = 1; value <= cell.values(); value++) {
            String word = word(value, messages);
            values.add(value, id + value, word, spoken(word, required));
        }
        // The keys stay with the panel, so that digits go on answering.
        values.getChildren().forEach(button -> button.setFocusTraversable(false));
        getChildren().setAll(values);
    }

    private String word(int value, Messages messages) {
        return switch (cell.criterion().scale()) {
            case Scale.Rating _ -> Integer.toString(value);
            case Scale.Comparison _ ->
                    List.of(
                                    places.pointed(Place.LEFT),
                                    messages.of("label.bar.tie"),
                                    places.pointed(Place.RIGHT))
                            .get(value - 1);
        };
    }

    private String spoken(String word, RequiredWords required) {
        Criterion criterion = cell.criterion();
        String name = required.spoken(criterion.required(), criterion.name());
        Messages messages = required.messages();
        return switch (cell.criterion().scale()) {
            case Scale.Rating _ ->
                    messages.of("label.criteria.spoken", name, places.name(cell.place()), word);
            case Scale.Comparison _ -> messages.of("label.axis.spoken", name, word);
        };
    }

    void show(Answers answers) {
        int value = cell.value(answers);
        values.show(value == 0 ? Optional.empty() : Optional.of(value));
    }

    /// Shows whether the next digit goes here.
    void point(Optional<CriteriaViewModel.Cell> cursor) {
        pseudoClassStateChanged(HIGHLIGHTED, cursor.filter(cell::equals).isPresent());
    }
}
