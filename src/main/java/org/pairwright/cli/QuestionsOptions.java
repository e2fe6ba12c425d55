package org.pairwright.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.service.EvaluationTemplates;
import picocli.CommandLine.Option;

/// What is asked of annotators from now on.
final class QuestionsOptions {
    @Option(
            names = "--questions",
            paramLabel = "QUESTION",
            split = ",",
            completionCandidates = Candidates.OfQuestions.class,
            description =
                    "Everything that is asked beside the preference, with commas between; none for nothing.")
    private List<String> questions = List.of();

    @Option(
            names = "--template",
            paramLabel = "ID|FILE",
            description =
                    "A whole set of questions with its criteria, phrases and what has to be answered, as"
                            + " `questions list` shows them; the other options change it further.")
    private Optional<String> template = Optional.empty();

    @Option(
            names = "--require",
            paramLabel = "QUESTION",
            split = ",",
            completionCandidates = Candidates.OfRequired.class,
            description =
                    "The questions asked without whose answer nothing is decided on the Label screen, with"
                            + " commas between; none for nothing.")
    private List<String> required = List.of();

    @Option(
            names = "--phrase",
            paramLabel = "TEXT",
            description =
                    "A phrase for the rationale that one key puts there; as often as there are phrases, which take"
                            + " the place of those before. Empty for none.")
    private List<String> phrases = List.of();

    /// Whether any of it is to change.
    boolean areGiven() {
        return template.isPresent()
                || !questions.isEmpty()
                || !required.isEmpty()
                || !phrases.isEmpty();
    }

    /// What is asked then, of what was asked before.
    ///
    /// @throws WrongUsage where there is no such question
    Questions asked(Questions before) {
        Questions asked =
                template.map(it -> EvaluationTemplates.find(it).questions()).orElse(before);
        if (!questions.isEmpty()) {
            asked = asking(asked);
        }
        if (!required.isEmpty()) {
            asked = requiring(asked);
        }
        return phrases.isEmpty()
                ? asked
                : asked.withQuickPhrases(phrases.stream().filter(it -> !it.isEmpty()).toList());
    }

    private Questions asking(Questions before) {
        Questions asked = before;
        for (Question question : Question.values()) {
            asked = asked.with(question, false);
        }
        for (String code : questions) {
            if (!code.equals(Candidates.OfQuestions.NONE)) {
                asked = asked.with(question(code), true);
            }
        }
        // What has to be answered still has to be, where it is asked again.
        for (Question question : before.required()) {
            asked = asked.asks(question) ? asked.withRequired(question, true) : asked;
        }
        return asked;
    }

    private Questions requiring(Questions before) {
        Questions asked =
                new Questions(before.asked(), Set.of(), before.criteria(), before.quickPhrases());
        for (String code : required) {
            if (!code.equals(Candidates.OfRequired.NONE)) {
                asked = asked.withRequired(question(code), true);
            }
        }
        return asked;
    }

    private static Question question(String code) {
        return Question.of(code)
                .orElseThrow(() ->
                        new WrongUsage(
                                "There is no question \"" + code + "\"; `--help` lists them."));
    }
}
