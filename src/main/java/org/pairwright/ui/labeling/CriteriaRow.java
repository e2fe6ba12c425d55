package org.pairwright.ui.labeling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Scale;
import org.pairwright.domain.Side;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.WhatFits;

/// What was said by each of the project's own criteria, in one line.
final class CriteriaRow extends HBox {
    private static final double BETWEEN = 8;

    private final CriteriaViewModel criteria;
    private final Messages messages;
    private final PlaceWords places;
    private final RequiredWords required;
    private final WhatFits line = new WhatFits(BETWEEN);
    private final Map<Criterion, Button> chips = new LinkedHashMap<>();

    CriteriaRow(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        criteria = viewModel.answers().criteria();
        this.messages = messages;
        places = viewModel.places();
        required = viewModel.required();
        setId("criteria");
        getStyleClass().addAll("card", "axes-row");
        setSpacing(BETWEEN);
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty().bind(criteria.asked());
        managedProperty().bind(visibleProperty());
        disableProperty().bind(viewModel.coveredProperty());
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        Latecomers.join(
                this,
                visibleProperty(),
                () -> {
                    Label name = Texts.of(messages.of("label.criteria.name"), "small", "muted");
                    name.setMinWidth(USE_PREF_SIZE);
                    return List.of(name, new KeyCap(keys, LabelingActs.CRITERIA), line);
                });
        criteria.questionsProperty().subscribe(this::offer);
        criteria.answersProperty().subscribe(this::show);
        places.stackedProperty()
                .subscribe((before, now) -> show(criteria.answersProperty().getValue()));
    }

    private void offer(Questions questions) {
        chips.clear();
        questions.criteria().forEach(it -> chips.put(it, chip(it)));
        line.getChildren().setAll(chips.values());
        show(criteria.answersProperty().getValue());
    }

    private Button chip(Criterion criterion) {
        Button chip = new Button();
        chip.setId("criterion-" + criterion.code());
        chip.getStyleClass().addAll("quiet-button", "chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> criteria.open(criterion));
        return chip;
    }

    private void show(Answers answers) {
        chips.forEach((criterion, chip) -> {
            String name = required.name(criterion.required(), criterion.name());
            String words = words(criterion, name, answers);
            if (!words.equals(chip.getText())) {
                String spoken = required.spoken(criterion.required(), criterion.name());
                chip.setText(words);
                chip.setAccessibleText(words(criterion, spoken, answers));
            }
        });
    }

    private String words(Criterion criterion, String name, Answers answers) {
        return switch (criterion.scale()) {
            case Scale.Rating _ ->
                    messages.of(
                            "label.criteria.rated",
                            name,
                            digit(answers.rating(Side.A, criterion.code())),
                            digit(answers.rating(Side.B, criterion.code())));
            case Scale.Comparison _ ->
                    messages.of(
                            "label.criteria.compared",
                            name,
                            compared(answers.comparison(criterion.code())));
        };
    }

    private static String digit(int value) {
        return value == 0 ? "–" : Integer.toString(value);
    }

    private String compared(Preference preference) {
        return switch (preference) {
            case A -> places.pointed(Place.LEFT);
            case B -> places.pointed(Place.RIGHT);
            case TIE -> messages.of("label.bar.tie");
            case BOTH_BAD, SKIP, UNSTATED -> "–";
        };
    }
}
