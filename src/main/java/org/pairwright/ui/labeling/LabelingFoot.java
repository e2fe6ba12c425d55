package org.pairwright.ui.labeling;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.domain.Question;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Modifiers;
import org.pairwright.ui.kit.Texts;

/// The keys used most, and a short word on what the last one did.
final class LabelingFoot extends HBox {
    private final LabelingViewModel viewModel;
    private final Label notice = Texts.of("", "small", "notice");
    private final Label pair = Texts.of("", "small", "muted");

    LabelingFoot(LabelingViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(16);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox keys =
                new WhatFits(
                        14,
                        key("Enter", messages.of("label.foot.next")),
                        key(Modifiers.shortcut() + " Z", messages.of("label.foot.takeBack")),
                        key("Alt ←", messages.of("label.foot.back")),
                        key(Modifiers.shortcut() + " H", messages.of("label.foot.history")),
                        asked(Question.CORRECTION, "C", messages.of("label.foot.correct")),
                        asked(Question.VERDICT, "A", messages.of("label.foot.left")),
                        asked(Question.VERDICT, "L", messages.of("label.foot.right")),
                        key("PgDn", messages.of("label.foot.scroll")));
        keys.visibleProperty()
                .bind(viewModel.stateProperty().isEqualTo(LabelingViewModel.State.LABELING));
        notice.setId("notice");
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.textProperty().bind(viewModel.noticeProperty());
        notice.setMinWidth(USE_PREF_SIZE);
        pair.setId("pair");
        pair.visibleProperty().bind(keys.visibleProperty());
        pair.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(keys, gap, notice, pair);
        viewModel
                .taskProperty()
                .subscribe(task ->
                        pair.setText(
                                task.map(it ->
                                                it.decided()
                                                        ? messages.of(
                                                                "label.foot.decided", it.pair())
                                                        : messages.of("label.foot.pair", it.pair()))
                                        .orElse("")));
    }

    /// A key that is there where the project asks what it says.
    private HBox asked(Question question, String key, String does) {
        HBox line = key(key, does);
        line.visibleProperty().bind(viewModel.decision().asks(question));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static HBox key(String key, String does) {
        KeyCap cap = new KeyCap(key);
        cap.setMinWidth(USE_PREF_SIZE);
        Label words = Texts.of(does, "small", "muted");
        words.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, cap, words);
        line.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
