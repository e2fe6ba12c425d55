package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// Which response is more helpful and which is safer, asked apart.
final class AxesRow extends HBox {
    /// What the acts for an axis say, in their order.
    static final List<Preference> ANSWERS = List.of(Preference.A, Preference.TIE, Preference.B);

    private final KeyMap keys;
    private final Messages messages;
    private final PlaceWords places;
    private final RequiredWords required;
    private final Deciding deciding;

    AxesRow(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        DecisionViewModel decision = viewModel.answers().decision();
        this.keys = keys;
        this.messages = messages;
        places = viewModel.places();
        required = viewModel.required();
        deciding = viewModel.deciding();
        setId("axes");
        getStyleClass().addAll("card", "axes-row");
        setSpacing(32);
        setAlignment(Pos.CENTER_LEFT);
        ObservableValue<Boolean> helpful = decision.asks(Question.MORE_HELPFUL);
        ObservableValue<Boolean> safer = decision.asks(Question.SAFER);
        visibleProperty()
                .bind(
                        decision.questionsProperty()
                                .map(it ->
                                        it.asks(Question.MORE_HELPFUL) || it.asks(Question.SAFER)));
        managedProperty().bind(visibleProperty());
        disableProperty().bind(viewModel.coveredProperty());
        Latecomers.join(
                this,
                visibleProperty(),
                () ->
                        List.of(
                                group(
                                        "helpful",
                                        Question.MORE_HELPFUL,
                                        messages.of("label.axis.moreHelpful"),
                                        LabelingActs.HELPFUL,
                                        decision::moreHelpful,
                                        decision.saidProperty().map(Judgment::moreHelpful),
                                        helpful),
                                group(
                                        "safer",
                                        Question.SAFER,
                                        messages.of("label.axis.safer"),
                                        LabelingActs.SAFER,
                                        decision::safer,
                                        decision.saidProperty().map(Judgment::safer),
                                        safer)));
    }

    private HBox group(
            String id,
            Question question,
            String name,
            List<Act> acts,
            Consumer<Preference> answer,
            ObservableValue<Preference> said,
            ObservableValue<Boolean> asked) {
        Segments<Preference> segments =
                new Segments<>(answer)
                        .add(Preference.A, id + "-left", "", "")
                        .add(Preference.TIE, id + "-tie", messages.of("label.bar.tie"), "")
                        .add(Preference.B, id + "-right", "", "");
        said.subscribe(it ->
                segments.show(Optional.of(it).filter(stated -> stated != Preference.UNSTATED)));
        for (Preference side : ANSWERS) {
            segments.keyed(side, new KeyCap(keys, acts.get(ANSWERS.indexOf(side))));
        }
        places.stackedProperty()
                .subscribe(stacked -> {
                    segments.rename(Preference.A, places.pointed(Place.LEFT));
                    segments.rename(Preference.B, places.pointed(Place.RIGHT));
                });
        Runnable speak = () -> speak(segments, required.spoken(question, name).getValue());
        required.questions().subscribe(speak);
        places.stackedProperty().subscribe(speak);
        speak.run();
        Label title = Texts.of(name, "small", "muted");
        title.textProperty().bind(required.name(question, name));
        deciding.whenWanted(question, segments::ask);
        HBox group = new HBox(8, title, segments);
        group.setAlignment(Pos.CENTER);
        group.setMinWidth(Region.USE_PREF_SIZE);
        group.visibleProperty().bind(asked);
        group.managedProperty().bind(group.visibleProperty());
        return group;
    }

    private void speak(Segments<Preference> segments, String name) {
        segments.say(Preference.A, spoken(name, places.name(Place.LEFT)));
        segments.say(Preference.TIE, spoken(name, messages.of("label.bar.tie")));
        segments.say(Preference.B, spoken(name, places.name(Place.RIGHT)));
    }

    private String spoken(String name, String answer) {
        return messages.of("label.axis.spoken", name, answer);
    }
}
