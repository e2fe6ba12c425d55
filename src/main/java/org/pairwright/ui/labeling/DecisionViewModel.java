package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;

/// What is said of the pair as a whole. What the project does not ask cannot be said.
///
/// Judgments are laid out as on the screen: A means left.
final class DecisionViewModel {
    private final ObservableValue<Judgment> said;
    private final ObservableValue<Questions> questions;
    private final JudgmentChange change;

    DecisionViewModel(
            ObservableValue<Judgment> said,
            ObservableValue<Questions> questions,
            JudgmentChange change) {
        this.said = said;
        this.questions = questions;
        this.change = change;
    }

    ObservableValue<Judgment> saidProperty() {
        return said;
    }

    ObservableValue<Questions> questionsProperty() {
        return questions;
    }

    /// Whether the project asks this, as it changes.
    ObservableValue<Boolean> asks(Question question) {
        return questions.map(it -> it.asks(question));
    }

    /// Prefers one, both or none.
    ///
    /// @return whether the project asks for such a choice and it was taken
    boolean choose(Choice choice) {
        return choice.under(questions.getValue())
                .map(offered -> change.by(offered::in))
                .orElse(false);
    }

    /// Says which is more helpful; unsays it when it was said before.
    void moreHelpful(Preference preference) {
        ask(
                Question.MORE_HELPFUL,
                it -> it.withAxes(toggled(it.moreHelpful(), preference), it.safer()));
    }

    /// Says which is safer; unsays it when it was said before.
    void safer(Preference preference) {
        ask(Question.SAFER, it -> it.withAxes(it.moreHelpful(), toggled(it.safer(), preference)));
    }

    private static Preference toggled(Preference before, Preference now) {
        return before == now ? Preference.UNSTATED : now;
    }

    void toggleFlag() {
        ask(Question.FLAG, it -> it.withFlag(!it.flagged(), it.flagNote()));
    }

    /// Says why the pair wants another look, and so that it does.
    void note(String note) {
        ask(Question.FLAG, it -> it.withFlag(true, storable(note)));
    }

    void explain(String rationale) {
        ask(Question.RATIONALE, it -> it.withRationale(storable(rationale)));
    }

    /// Adds a phrase of the project's to the rationale.
    ///
    /// @param number from 1; nothing happens where there are fewer
    void addPhrase(int number) {
        List<String> phrases = questions.getValue().quickPhrases();
        if (number <= phrases.size()) {
            String phrase = phrases.get(number - 1);
            ask(Question.RATIONALE, it -> it.withRationale(joined(it.rationale(), phrase)));
        }
    }

    private static String joined(String before, String phrase) {
        boolean apart =
                before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        return apart ? before + phrase : before + " " + phrase;
    }

    /// Says what the prompt is; unsays it when it was said before.
    void judgePrompt(PromptVerdict verdict) {
        ask(
                Question.PROMPT_VERDICT,
                it ->
                        it.withPromptVerdict(
                                it.promptVerdict() == verdict ? PromptVerdict.UNSTATED : verdict));
    }

    /// Goes on to the next verdict on the prompt, from none round to none.
    void nextPromptVerdict() {
        ask(
                Question.PROMPT_VERDICT,
                it ->
                        it.withPromptVerdict(
                                switch (it.promptVerdict()) {
                                    case UNSTATED -> PromptVerdict.BENIGN;
                                    case BENIGN -> PromptVerdict.LOOKS_UNSAFE;
                                    case LOOKS_UNSAFE -> PromptVerdict.UNSAFE;
                                    case UNSAFE -> PromptVerdict.UNSTATED;
                                }));
    }

    /// Says what a response should have said.
    ///
    /// @param text empty for no correction
    void correct(Place place, String text) {
        ask(Question.CORRECTION, it -> it.withCorrection(place.side(), storable(text)));
    }

    private void ask(Question question, UnaryOperator<Judgment> with) {
        if (questions.getValue().asks(question)) {
            change.by(with);
        }
    }

    /// A pasted U+0000 has no place in a database.
    private static String storable(String text) {
        return text.replace("\0", "");
    }

    /// The choice that was made; empty when none was.
    Optional<Choice> chosen() {
        return Choice.of(said.getValue());
    }
}
