package org.pairwright.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a project asks its annotators, beside which response they prefer.
///
/// @param asked categories and severity only together with the verdict
/// @param quickPhrases what can be put into the rationale with one key; none is blank, and none is
///   there twice
public record Questions(Set<Question> asked, List<String> quickPhrases) {
    /// As many phrases as there are digits to press.
    public static final int MAX_PHRASES = 9;

    /// The longest phrase, in characters.
    public static final int MAX_PHRASE = 200;

    /// What a project asks unless somebody says otherwise.
    public static final Questions DEFAULT =
            new Questions(
                    EnumSet.complementOf(
                            EnumSet.of(
                                    Question.MORE_HELPFUL,
                                    Question.SAFER,
                                    Question.PROMPT_VERDICT)),
                    List.of());

    public Questions {
        asked = Set.copyOf(asked);
        quickPhrases = List.copyOf(quickPhrases);
        for (Question question : asked) {
            if (question.isOfVerdict() && !asked.contains(Question.VERDICT)) {
                throw new IllegalArgumentException(
                        "The question " + question.code() + " is asked only with the verdict.");
            }
        }
        if (quickPhrases.size() > MAX_PHRASES) {
            throw new IllegalArgumentException(
                    "A project has at most "
                            + MAX_PHRASES
                            + " quick phrases, not "
                            + quickPhrases.size()
                            + ".");
        }
        if (Set.copyOf(quickPhrases).size() < quickPhrases.size()) {
            throw new IllegalArgumentException("A quick phrase is there twice: " + quickPhrases);
        }
        quickPhrases.forEach(Questions::requirePhrase);
    }

    private static void requirePhrase(String phrase) {
        Text.refuseNul("quick_phrases", phrase);
        if (phrase.isBlank() || phrase.length() > MAX_PHRASE) {
            throw new IllegalArgumentException(
                    "A quick phrase has 1 to "
                            + MAX_PHRASE
                            + " characters and is not blank: \""
                            + phrase
                            + "\".");
        }
    }

    public boolean asks(Question question) {
        return asked.contains(question);
    }

    /// The same with one question asked or not, and with what that entails: categories and severity
    /// bring the verdict with them, and go when it goes.
    public Questions with(Question question, boolean ask) {
        EnumSet<Question> changed = EnumSet.noneOf(Question.class);
        changed.addAll(asked);
        if (ask) {
            changed.add(question);
            if (question.isOfVerdict()) {
                changed.add(Question.VERDICT);
            }
        } else {
            changed.remove(question);
            if (question == Question.VERDICT) {
                changed.removeIf(Question::isOfVerdict);
            }
        }
        return new Questions(changed, quickPhrases);
    }

    /// The same with other quick phrases.
    public Questions withQuickPhrases(List<String> quickPhrases) {
        return new Questions(asked, quickPhrases);
    }
}
