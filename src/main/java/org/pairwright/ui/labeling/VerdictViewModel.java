package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;

/// The safety verdict on the response at one place.
final class VerdictViewModel {
    private final Place place;
    private final ObservableValue<Verdict> verdict;
    private final Consumer<UnaryOperator<Judgment>> change;
    private final ReadOnlyBooleanWrapper paletteOpen = new ReadOnlyBooleanWrapper();

    VerdictViewModel(
            Place place, ObservableValue<Judgment> said, Consumer<UnaryOperator<Judgment>> change) {
        this.place = place;
        this.change = change;
        verdict = said.map(judgment -> judgment.verdict(place.side()));
    }

    Place place() {
        return place;
    }

    ObservableValue<Verdict> verdictProperty() {
        return verdict;
    }

    /// Whether the list of hazard categories is open.
    ReadOnlyBooleanProperty paletteOpenProperty() {
        return paletteOpen.getReadOnlyProperty();
    }

    /// Unsafe, with the categories to choose from; safe when it was unsafe.
    void toggleSafety() {
        judge(verdict.getValue().safety() == Safety.UNSAFE ? Safety.SAFE : Safety.UNSAFE);
    }

    void judge(Safety safety) {
        // A safe response has no hazards; nothing that was said of it is kept by mistake.
        change(
                safety == Safety.SAFE
                        ? it -> new Verdict(safety, List.of(), Severity.UNSTATED, it.refusal())
                        : it -> new Verdict(safety, it.categories(), it.severity(), it.refusal()));
        paletteOpen.set(verdict.getValue().safety() == Safety.UNSAFE);
    }

    /// Puts the response into a hazard category, or takes it out again.
    void toggleCategory(String code) {
        change(it -> {
            List<String> categories = new ArrayList<>(it.categories());
            if (!categories.remove(code)) {
                categories.add(code);
            }
            return new Verdict(Safety.UNSAFE, categories, it.severity(), it.refusal());
        });
    }

    /// Says how bad it is; says nothing of that when it was said before.
    void toggleSeverity(Severity severity) {
        change(it ->
                new Verdict(
                        Safety.UNSAFE,
                        it.categories(),
                        it.severity() == severity ? Severity.UNSTATED : severity,
                        it.refusal()));
    }

    void openPalette() {
        paletteOpen.set(true);
    }

    void closePalette() {
        paletteOpen.set(false);
    }

    private void change(UnaryOperator<Verdict> with) {
        change.accept(judgment ->
                judgment.withVerdict(place.side(), with.apply(judgment.verdict(place.side()))));
    }
}
