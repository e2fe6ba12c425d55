package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// Which response is more helpful and which is safer, asked apart.
final class AxesRow extends HBox {
    /// The keys of left, tie and right, in the order in which they lie on most keyboards.
    static final List<String> HELPFUL_KEYS = List.of("U", "I", "O");

    static final List<String> SAFER_KEYS = List.of("H", "J", "K");

    /// What each of the keys says.
    static final List<Preference> ANSWERS = List.of(Preference.A, Preference.TIE, Preference.B);

    private final Messages messages;

    AxesRow(DecisionViewModel decision, Messages messages) {
        this.messages = messages;
        setId("axes");
        getStyleClass().addAll("card", "axes-row");
        setSpacing(32);
        setAlignment(Pos.CENTER);
        ObservableValue<Boolean> helpful = decision.asks(Question.MORE_HELPFUL);
        ObservableValue<Boolean> safer = decision.asks(Question.SAFER);
        getChildren()
                .setAll(
                        group(
                                "helpful",
                                messages.of("label.axis.moreHelpful"),
                                HELPFUL_KEYS,
                                decision::moreHelpful,
                                decision.saidProperty().map(Judgment::moreHelpful),
                                helpful),
                        group(
                                "safer",
                                messages.of("label.axis.safer"),
                                SAFER_KEYS,
                                decision::safer,
                                decision.saidProperty().map(Judgment::safer),
                                safer));
        visibleProperty()
                .bind(
                        decision.questionsProperty()
                                .map(it ->
                                        it.asks(Question.MORE_HELPFUL) || it.asks(Question.SAFER)));
        managedProperty().bind(visibleProperty());
    }

    private HBox group(
            String id,
            String name,
            List<String> keys,
            Consumer<Preference> answer,
            ObservableValue<Preference> said,
            ObservableValue<Boolean> asked) {
        Function<String, String> spoken = place -> messages.of("label.axis.spoken", name, place);
        Segments<Preference> segments =
                new Segments<>(answer)
                        .add(
                                Preference.A,
                                id + "-left",
                                messages.of("label.axis.left"),
                                spoken.apply(messages.of("label.left")))
                        .add(
                                Preference.TIE,
                                id + "-tie",
                                messages.of("label.bar.tie"),
                                spoken.apply(messages.of("label.bar.tie")))
                        .add(
                                Preference.B,
                                id + "-right",
                                messages.of("label.axis.right"),
                                spoken.apply(messages.of("label.right")));
        said.subscribe(it ->
                segments.show(Optional.of(it).filter(stated -> stated != Preference.UNSTATED)));
        HBox caps = new HBox(3);
        caps.setAlignment(Pos.CENTER);
        keys.forEach(key -> caps.getChildren().add(new KeyCap(key)));
        HBox group = new HBox(8, Texts.of(name, "small", "muted"), segments, caps);
        group.setAlignment(Pos.CENTER);
        group.setMinWidth(Region.USE_PREF_SIZE);
        group.visibleProperty().bind(asked);
        group.managedProperty().bind(group.visibleProperty());
        return group;
    }
}
