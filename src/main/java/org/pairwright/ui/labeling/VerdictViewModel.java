package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Category;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.Verdict;

/// The verdict on the response at one place: safety, hazards, refusal. What the project does not
/// ask cannot be said.
final class VerdictViewModel {
    private final Place place;
    private final DecisionViewModel decision;
    private final ObservableValue<Taxonomy> taxonomy;
    private final CategoryOrder order;
    private final JudgmentChange change;
    private final ObservableValue<Verdict> verdict;
    private final ReadOnlyBooleanWrapper paletteOpen = new ReadOnlyBooleanWrapper();

    /// The hazards that went when it was called safe, until another pair comes.
    private Verdict dropped = Verdict.NONE;

    VerdictViewModel(
            Place place,
            DecisionViewModel decision,
            ObservableValue<Taxonomy> taxonomy,
            CategoryOrder order,
            JudgmentChange change) {
        this.place = place;
        this.decision = decision;
        this.taxonomy = taxonomy;
        this.order = order;
        this.change = change;
        verdict = decision.saidProperty().map(judgment -> judgment.verdict(place.side()));
    }

    Place place() {
        return place;
    }

    ObservableValue<Verdict> verdictProperty() {
        return verdict;
    }

    ObservableValue<Questions> questionsProperty() {
        return decision.questionsProperty();
    }

    ObservableValue<Taxonomy> taxonomyProperty() {
        return taxonomy;
    }

    /// Whether the list of hazard categories is open.
    ReadOnlyBooleanProperty paletteOpenProperty() {
        return paletteOpen.getReadOnlyProperty();
    }

    /// What does not go together in what was said.
    Contradiction contradiction() {
        return Contradiction.in(verdict.getValue(), questionsProperty().getValue());
    }

    /// The categories to choose from, those used lately first.
    List<Category> matching(String typed) {
        return order.matching(taxonomy.getValue(), typed);
    }

    /// Unsafe, with the categories to choose from; safe when it was unsafe.
    void toggleSafety() {
        judge(verdict.getValue().safety() == Safety.UNSAFE ? Safety.SAFE : Safety.UNSAFE);
    }

    /// A safe response has no hazards; nothing that was said of it is kept by mistake. Called
    /// unsafe again, it has those that it had.
    void judge(Safety safety) {
        say(Question.VERDICT, it -> safety == Safety.SAFE ? safe(it) : unsafe(it, safety));
        paletteOpen.set(asks(Question.CATEGORIES) && verdict.getValue().safety() == Safety.UNSAFE);
    }

    private Verdict safe(Verdict before) {
        if (hasHazards(before)) {
            dropped = before;
        }
        return new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, before.refusal());
    }

    private Verdict unsafe(Verdict before, Safety safety) {
        Verdict hazards = before.safety() == Safety.SAFE ? dropped : before;
        return new Verdict(safety, hazards.categories(), hazards.severity(), before.refusal());
    }

    private static boolean hasHazards(Verdict verdict) {
        return !verdict.categories().isEmpty() || verdict.severity() != Severity.UNSTATED;
    }

    /// Puts the response into a hazard category, or takes it out again.
    void toggleCategory(String code) {
        say(
                Question.CATEGORIES,
                it -> {
                    List<String> categories = new ArrayList<>(it.categories());
                    if (!categories.remove(code)) {
                        categories.add(code);
                        order.use(code);
                    }
                    return new Verdict(Safety.UNSAFE, categories, it.severity(), it.refusal());
                });
    }

    /// Says how bad it is; says nothing of that when it was said before.
    void toggleSeverity(Severity severity) {
        say(
                Question.SEVERITY,
                it ->
                        new Verdict(
                                Safety.UNSAFE,
                                it.categories(),
                                it.severity() == severity ? Severity.UNSTATED : severity,
                                it.refusal()));
    }

    /// Says whether it declines what was asked; says nothing of that when it was said before.
    void toggleRefusal(Refusal refusal) {
        refuse(verdict.getValue().refusal() == refusal ? Refusal.UNSTATED : refusal);
    }

    /// Goes on to the next degree of refusal, from none said round to none said.
    void nextRefusal() {
        refuse(
                switch (verdict.getValue().refusal()) {
                    case UNSTATED -> Refusal.NONE;
                    case NONE -> Refusal.PARTIAL;
                    case PARTIAL -> Refusal.FULL;
                    case FULL -> Refusal.UNSTATED;
                });
    }

    private void refuse(Refusal refusal) {
        say(
                Question.REFUSAL,
                it -> new Verdict(it.safety(), it.categories(), it.severity(), refusal));
    }

    void openPalette() {
        paletteOpen.set(asks(Question.CATEGORIES));
    }

    void closePalette() {
        paletteOpen.set(false);
    }

    /// Another pair came on the screen.
    void forget() {
        closePalette();
        dropped = Verdict.NONE;
    }

    boolean asks(Question question) {
        return questionsProperty().getValue().asks(question);
    }

    private void say(Question question, UnaryOperator<Verdict> with) {
        if (asks(question)) {
            change.by(judgment ->
                    judgment.withVerdict(place.side(), with.apply(judgment.verdict(place.side()))));
        }
    }
}
