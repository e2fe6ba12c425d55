package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.pairwright.domain.Question;
import org.pairwright.domain.Scale;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.WhatFits;

/// The keys used most, a line for each place where they differ: only what does something now is
/// offered.
final class FootLines extends StackPane {
    private static final double BETWEEN = 14;

    /// As in the style sheet, with the room that a cap takes.
    private static final double SMALL = 12;

    private static final double CAP = 44;

    private final LabelingViewModel viewModel;
    private final ReadingDesk desk;
    private final KeyMap keys;
    private final Messages messages;

    /// Held here, because what they go by is held by nobody else.
    private final List<Line> lines = new ArrayList<>();

    /// @param inHistory whether keys go to the history
    FootLines(
            LabelingViewModel viewModel,
            ObservableBooleanValue inHistory,
            ReadingDesk desk,
            KeyMap keys,
            Messages messages) {
        this.viewModel = viewModel;
        this.desk = desk;
        this.keys = keys;
        this.messages = messages;
        setId("foot-keys");
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        ObservableBooleanValue categories =
                Bindings.or(
                        viewModel.answers().verdicts().at(Place.LEFT).paletteOpenProperty(),
                        viewModel.answers().verdicts().at(Place.RIGHT).paletteOpenProperty());
        // The first that is so has the keys.
        List<ObservableBooleanValue> places =
                List.of(
                        viewModel.stateProperty().isNotEqualTo(LabelingViewModel.State.LABELING),
                        inHistory,
                        viewModel.answers().skip().openProperty(),
                        viewModel.answers().correction().openProperty(),
                        viewModel.answers().criteria().openProperty(),
                        categories,
                        desk.searchingProperty(),
                        viewModel.coveredProperty());
        List<Supplier<WhatFits>> made =
                List.of(
                        FootLines::line,
                        this::inHistory,
                        // The reasons show their keys themselves.
                        FootLines::line,
                        this::correcting,
                        this::rating,
                        this::inCategories,
                        this::searching,
                        this::covered);
        ObservableBooleanValue free = Bindings.createBooleanBinding(() -> true);
        for (int i = 0; i < places.size(); i++) {
            lines.add(new Line(Bindings.and(free, places.get(i)), made.get(i)));
            free = Bindings.and(free, Bindings.not(places.get(i)));
        }
        lines.add(new Line(free, this::deciding));
    }

    /// A line that is made when it is first to be seen.
    private final class Line {
        private final ObservableBooleanValue seen;
        private final Supplier<WhatFits> make;
        private boolean made;

        Line(ObservableBooleanValue seen, Supplier<WhatFits> make) {
            this.seen = seen;
            this.make = make;
            seen.subscribe(this::show);
        }

        private void show(boolean now) {
            if (now && !made) {
                made = true;
                WhatFits line = make.get();
                line.visibleProperty().bind(seen);
                getChildren().add(line);
            }
        }
    }

    private static WhatFits line(Node... keys) {
        WhatFits line = new WhatFits(BETWEEN, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private WhatFits deciding() {
        return line(
                next(),
                key(LabelingActs.UNDO, messages.of("label.foot.takeBack")),
                unsafe(LabelingActs.LEFT_SAFETY, Place.LEFT),
                unsafe(LabelingActs.RIGHT_SAFETY, Place.RIGHT),
                key(LabelingActs.DIFFERENCES, messages.of("label.foot.differences")),
                key(LabelingActs.IN_STEP, messages.of("label.foot.inStep")),
                key(LabelingActs.RAW, messages.of("label.foot.raw")),
                new FootKey(
                        keys,
                        LabelingActs.CRITERIA,
                        viewModel.answers().criteria().asked(),
                        messages.of("label.foot.criteria")),
                asked(Question.CORRECTION, LabelingActs.CORRECT, messages.of("label.foot.correct")),
                new FootKey(
                        keys,
                        LabelingActs.PASSAGES,
                        passages(),
                        messages.of("label.foot.passages")),
                key(LabelingActs.HISTORY, messages.of("label.foot.history")),
                key(LabelingActs.FIND, messages.of("label.foot.find")),
                key(LabelingActs.BACK, messages.of("label.foot.back")),
                key(LabelingActs.PAGE_DOWN, messages.of("label.foot.scroll")));
    }

    /// Passages are there for who has decided, where the project tells anything of machines.
    private ObservableValue<Boolean> passages() {
        return viewModel
                .suggestions()
                .onProperty()
                .flatMap(on ->
                        viewModel
                                .taskProperty()
                                .map(task -> on && task.filter(LabelingTask::decided).isPresent()));
    }

    /// The word on Enter: it decides where something is set that it would record. The keys behind
    /// it stay where they are.
    private StackPane next() {
        ObservableValue<Boolean> decides =
                viewModel
                        .unrecordedProperty()
                        .flatMap(is ->
                                viewModel
                                        .saidProperty()
                                        .map(said -> is && Choice.of(said).isPresent()));
        String decide = messages.of("label.foot.decide");
        FootKey deciding = new FootKey(keys, LabelingActs.NEXT, decides, decide);
        FootKey going =
                new FootKey(
                        keys,
                        LabelingActs.NEXT,
                        decides.map(it -> !it),
                        messages.of("label.foot.next"));
        StackPane next = new StackPane(deciding, going);
        next.managedProperty()
                .bind(Bindings.or(deciding.visibleProperty(), going.visibleProperty()));
        next.setAlignment(Pos.CENTER_LEFT);
        next.setMinWidth(Texts.boldWidth(decide, SMALL) + CAP);
        return next;
    }

    private WhatFits covered() {
        return line(
                key(LabelingActs.REVEAL, messages.of("label.foot.reveal")),
                new FootKey(
                        keys,
                        LabelingActs.FORWARD,
                        viewModel
                                .taskProperty()
                                .map(it -> it.filter(LabelingTask::optedOut).isPresent()),
                        messages.of("label.foot.next")),
                key(Choice.SKIP.act(), messages.of("label.foot.skip")));
    }

    private WhatFits inCategories() {
        KeyCap severity = new KeyCap("");
        severity.textProperty().bind(SeverityKeys.words(keys));
        return line(
                fixed("1–9", messages.of("label.foot.take")),
                fixed("Enter", messages.of("label.palette.toggle")),
                new FootKey(severity, messages.of("label.palette.severity")),
                asked(Question.REFUSAL, LabelingActs.REFUSAL, messages.of("label.palette.refusal")),
                pressed(
                        "Esc",
                        messages.of("label.palette.close"),
                        viewModel.answers().verdicts()::closePalettes));
    }

    private WhatFits rating() {
        KeyCap digits = new KeyCap("");
        digits.textProperty()
                .bind(
                        viewModel
                                .answers()
                                .criteria()
                                .cursorProperty()
                                .map(it -> "1–" + highest(it)));
        return line(
                new FootKey(digits, messages.of("label.foot.rate")),
                fixed("← →", messages.of("label.foot.cell")),
                fixed("Backspace", messages.of("label.foot.unrate")),
                pressed(
                        "Esc",
                        messages.of("label.palette.close"),
                        viewModel.answers().criteria()::close));
    }

    private static int highest(Optional<CriteriaViewModel.Cell> cursor) {
        return cursor.map(CriteriaViewModel.Cell::values).orElse(Scale.MOST_POINTS);
    }

    private WhatFits inHistory() {
        return line(
                fixed("Enter", messages.of("label.foot.show")),
                pressed("Esc", messages.of("label.palette.close"), viewModel.history()::close));
    }

    private WhatFits searching() {
        return line(
                pressed("Enter", messages.of("label.foot.nextPlace"), () -> desk.find(1)),
                pressed(
                        "Shift Enter",
                        messages.of("label.foot.previousPlace"),
                        () -> desk.find(-1)),
                pressed("Esc", messages.of("label.palette.close"), desk::endSearch));
    }

    private WhatFits correcting() {
        return line(
                new FootKey(
                        new KeyCap(keys, LabelingActs.CORRECTED),
                        messages.of("label.foot.done"),
                        viewModel.answers().correction()::close),
                pressed(
                        "Esc",
                        messages.of("label.palette.close"),
                        viewModel.answers().correction()::close));
    }

    private static FootKey fixed(String key, String does) {
        return new FootKey(key, does);
    }

    private static FootKey pressed(String key, String does, Runnable press) {
        return new FootKey(new KeyCap(key), does, press);
    }

    private FootKey key(Act act, String does) {
        return new FootKey(keys, act, does);
    }

    private FootKey unsafe(Act act, Place place) {
        PlaceWords places = viewModel.places();
        return new FootKey(
                keys,
                act,
                viewModel.answers().decision().asks(Question.VERDICT),
                places.stackedProperty()
                        .map(it -> messages.of("label.foot.unsafe", places.within(place))));
    }

    /// A key that is there where the project asks what it says.
    private FootKey asked(Question question, Act act, String does) {
        return new FootKey(keys, act, viewModel.answers().decision().asks(question), does);
    }
}
