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
                        key(LabelingActs.NEXT, messages.of("label.foot.next")),
                        key(LabelingActs.UNDO, messages.of("label.foot.takeBack")),
                        asked(
                                Question.VERDICT,
                                LabelingActs.LEFT_SAFETY,
                                messages.of("label.foot.left")),
                        asked(
                                Question.VERDICT,
                                LabelingActs.RIGHT_SAFETY,
                                messages.of("label.foot.right")),
                        key(LabelingActs.DIFFERENCES, messages.of("label.foot.differences")),
                        key(LabelingActs.IN_STEP, messages.of("label.foot.inStep")),
                        key(LabelingActs.RAW, messages.of("label.foot.raw")),
                        asked(
                                Question.CORRECTION,
                                LabelingActs.CORRECT,
                                messages.of("label.foot.correct")),
                        key(LabelingActs.HISTORY, messages.of("label.foot.history")),
                        key(LabelingActs.FIND, messages.of("label.foot.find")),
                        key(LabelingActs.BACK, messages.of("label.foot.back")),
                        key(LabelingActs.PAGE_DOWN, messages.of("label.foot.scroll")));
        used.visibleProperty()
                .bind(
                        viewModel
                                .stateProperty()
                                .isEqualTo(LabelingViewModel.State.LABELING)
                                // The editor of a correction has its own keys.
                                .and(viewModel.correction().openProperty().not()));
        notice.setId("notice");
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.textProperty().bind(viewModel.noticeProperty());
        notice.setMinWidth(USE_PREF_SIZE);
        pair.setId("pair");
        pair.visibleProperty()
                .bind(viewModel.stateProperty().isEqualTo(LabelingViewModel.State.LABELING));
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

    private FootKey key(Act act, String does) {
        return new FootKey(keys, act, does);
    }

    /// A key that is there where the project asks what it says.
    private FootKey asked(Question question, Act act, String does) {
        return new FootKey(keys, act, viewModel.decision().asks(question), does);
    }
}
