package org.pairwright.ui.labeling;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.LabelingTask;

/// The verdicts on the two responses, and which of them was judged or turned to last: keys that say
/// more of a response are for that one.
final class Verdicts {
    private final VerdictViewModel left;
    private final VerdictViewModel right;
    private final JudgmentChange change;
    private final ReadOnlyObjectWrapper<Place> judgedLast = new ReadOnlyObjectWrapper<>(Place.LEFT);

    Verdicts(
            DecisionViewModel decision,
            ObservableValue<Taxonomy> taxonomy,
            CategoryOrder order,
            JudgmentChange change) {
        this.change = change;
        left = new VerdictViewModel(Place.LEFT, decision, taxonomy, order, noting(Place.LEFT));
        right = new VerdictViewModel(Place.RIGHT, decision, taxonomy, order, noting(Place.RIGHT));
    }

    private JudgmentChange noting(Place place) {
        return with -> {
            judgedLast.set(place);
            return change.by(with);
        };
    }

    VerdictViewModel at(Place place) {
        return place == Place.LEFT ? left : right;
    }

    /// Where the response stands that was judged last.
    ReadOnlyObjectProperty<Place> judgedLastProperty() {
        return judgedLast.getReadOnlyProperty();
    }

    /// Keys that say more of a response are for this one from now on.
    void turnTo(Place place) {
        judgedLast.set(place);
    }

    VerdictViewModel judgedLast() {
        return at(judgedLast.get());
    }

    /// Whether the one that was judged last is unsafe.
    ObservableValue<Boolean> isUnsafe() {
        return judgedLast.flatMap(
                place -> at(place).verdictProperty().map(it -> it.safety() == Safety.UNSAFE));
    }

    /// A pair came on the screen: where one of its responses is unsafe, that one is gone on with.
    void begin(LabelingTask task) {
        Judgment said = Place.laidOut(task.judgment(), task.leftSide());
        boolean onlyRight =
                said.verdict(Place.RIGHT.side()).safety() == Safety.UNSAFE
                        && said.verdict(Place.LEFT.side()).safety() != Safety.UNSAFE;
        judgedLast.set(onlyRight ? Place.RIGHT : Place.LEFT);
    }

    void closePalettes() {
        left.closePalette();
        right.closePalette();
    }

    /// Another pair will come on the screen.
    void forget() {
        left.forget();
        right.forget();
    }
}
