package org.pairwright.ui.labeling;

import org.pairwright.domain.Criterion;
import org.pairwright.domain.Unanswered;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;

/// Everything that can be said of the pair on the screen: which is better, by which criteria, what
/// is unsafe, what it should have said, or why it is skipped. Judgments are laid out as on the
/// screen: A means left.
final class AnswersViewModel {
    private final PairOnScreen shown;
    private final Deciding deciding;
    private final LastWord notice;
    private final LabelingOptions options;
    private final Messages messages;
    private final DecisionViewModel decision;
    private final CriteriaViewModel criteria;
    private final SkipViewModel skip;
    private final Verdicts verdicts;
    private final CorrectionViewModel correction;

    AnswersViewModel(
            PairOnScreen shown,
            Asking asking,
            Deciding deciding,
            LastWord notice,
            LabelingOptions options,
            Background background,
            Messages messages) {
        this.shown = shown;
        this.deciding = deciding;
        this.notice = notice;
        this.options = options;
        this.messages = messages;
        decision =
                new DecisionViewModel(
                        shown.saidProperty(), asking.questionsProperty(), deciding::change);
        criteria = new CriteriaViewModel(decision, deciding::change);
        skip = new SkipViewModel(deciding::change, options.autoAdvanceProperty(), deciding::next);
        verdicts =
                new Verdicts(
                        decision, asking.taxonomyProperty(), asking.categories(), deciding::change);
        correction =
                new CorrectionViewModel(
                        decision, shown.taskProperty(), shown.coveredProperty(), background);
        deciding.wantedProperty()
                .subscribe(it -> it.map(Wanted::what).ifPresent(this::openCriterion));
        // The other response may be unsafe already.
        verdicts.judgedLastProperty()
                .subscribe((before, now) -> notice.unsay(messages.of("label.notice.unsafeFirst")));
        shown.taskProperty().subscribe(task -> task.ifPresent(verdicts::begin));
    }

    DecisionViewModel decision() {
        return decision;
    }

    CriteriaViewModel criteria() {
        return criteria;
    }

    SkipViewModel skip() {
        return skip;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    CorrectionViewModel correction() {
        return correction;
    }

    /// Takes one of the choices of the bar; where decisions go on by themselves, records it.
    void choose(Choice choice) {
        if (choice == Choice.SKIP) {
            skip.skip();
        } else if (shown.coveredProperty().get()) {
            notice.say(messages.of("label.notice.covered"));
        } else if (decision.choose(choice)) {
            skip.close();
            if (options.autoAdvanceProperty().get()) {
                deciding.next();
            }
        }
    }

    /// Offers the categories for the response that was judged last.
    void chooseCategories() {
        if (verdicts.isUnsafe().getValue()) {
            verdicts.judgedLast().openPalette();
        } else {
            notice.say(messages.of("label.notice.unsafeFirst"));
        }
    }

    private void openCriterion(Unanswered wanted) {
        if (wanted instanceof Unanswered.OfCriterion(Criterion criterion)) {
            criteria.openUnanswered(criterion);
        }
    }

    /// Another pair will come on the screen.
    void closePanels() {
        verdicts.forget();
        correction.close();
        criteria.close();
        skip.close();
    }
}
