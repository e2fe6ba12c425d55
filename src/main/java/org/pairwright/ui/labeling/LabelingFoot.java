package org.pairwright.ui.labeling;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.domain.Question;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The keys used most, and a short word on what the last one did.
final class LabelingFoot extends HBox {
    private final LabelingViewModel viewModel;
    private final KeyMap keys;
    private final Label notice = Texts.of("", "small", "notice");
    private final Label pair = Texts.of("", "small", "muted");

    LabelingFoot(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(16);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox used =
                new WhatFits(
                        14,
                        new FootKey(keys, LabelingActs.NEXT, messages.of("label.foot.next")),
                        new FootKey(keys, LabelingActs.UNDO, messages.of("label.foot.takeBack")),
                        new FootKey(keys, LabelingActs.BACK, messages.of("label.foot.back")),
                        new FootKey(keys, LabelingActs.HISTORY, messages.of("label.foot.history")),
                        asked(
                                Question.CORRECTION,
                                LabelingActs.CORRECT,
                                messages.of("label.foot.correct")),
                        asked(
                                Question.VERDICT,
                                LabelingActs.LEFT_SAFETY,
                                messages.of("label.foot.left")),
                        asked(
                                Question.VERDICT,
                                LabelingActs.RIGHT_SAFETY,
                                messages.of("label.foot.right")),
                        new FootKey(
                                keys, LabelingActs.PAGE_DOWN, messages.of("label.foot.scroll")));
        used.visibleProperty()
                .bind(viewModel.stateProperty().isEqualTo(LabelingViewModel.State.LABELING));
        notice.setId("notice");
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.textProperty().bind(viewModel.noticeProperty());
        notice.setMinWidth(USE_PREF_SIZE);
        pair.setId("pair");
        pair.visibleProperty().bind(used.visibleProperty());
        pair.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(used, gap, notice, pair);
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
    private FootKey asked(Question question, Act act, String does) {
        return new FootKey(keys, act, viewModel.decision().asks(question), does);
    }
}
