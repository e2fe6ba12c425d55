package org.pairwright.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a project asks its annotators, beside which response they prefer.
///
/// @param asked categories and severity only together with the verdict
/// @param required those asked without whose answer nothing is decided
/// @param criteria the project's own, in the order in which they are asked; no code is there twice
/// @param quickPhrases what can be put into the rationale with one key; none is blank, and none is
///   there twice
public record Questions(
        Set<Question> asked,
        Set<Question> required,
        List<Criterion> criteria,
        List<String> quickPhrases) {
    /// As many phrases as there are digits to press.
    public static final int MAX_PHRASES = 9;

    /// The longest phrase, in characters.
    public static final int MAX_PHRASE = 200;

    /// As many criteria as one can look over.
    public static final int MAX_CRITERIA = 9;

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
        required = Set.copyOf(required);
        criteria = List.copyOf(criteria);
        quickPhrases = List.copyOf(quickPhrases);
        for (Question question : asked) {
            if (question.isOfVerdict() && !asked.contains(Question.VERDICT)) {
                throw new IllegalArgumentException(
                        "The question " + question.code() + " is asked only with the verdict.");
            }
        }
        for (Question question : required) {
            if (!asked.contains(question) || !question.canBeRequired()) {
                throw new IllegalArgumentException(
                        "Nobody has to answer " + question.code() + " here.");
            }
        }
        requireFew("criteria", criteria.size(), MAX_CRITERIA);
        requireFew("quick phrases", quickPhrases.size(), MAX_PHRASES);
        if (criteria.stream().map(Criterion::code).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("A criterion's code is there twice.");
        }
        if (Set.copyOf(quickPhrases).size() < quickPhrases.size()) {
            throw new IllegalArgumentException("A quick phrase is there twice: " + quickPhrases);
        }
        quickPhrases.forEach(Questions::requirePhrase);
    }

    /// Questions of which none has to be answered, and no criteria.
    public Questions(Set<Question> asked, List<String> quickPhrases) {
        this(asked, Set.of(), List.of(), quickPhrases);
    }

    private static void requireFew(String what, int number, int most) {
        if (number > most) {
            throw new IllegalArgumentException(
                    "A project has at most " + most + " " + what + ", not " + number + ".");
        }
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

    public boolean requires(Question question) {
        return required.contains(question);
    }

    /// The criterion with that code.
    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// What a decision lacks, in the order in which it is asked. A skip lacks nothing.
    public List<Unanswered> unanswered(Judgment judgment) {
        List<Unanswered> unanswered = new ArrayList<>();
        if (judgment.isSkip()) {
            return unanswered;
        }
        for (Question question : Question.values()) {
            if (requires(question) && !question.isAnsweredIn(judgment)) {
                unanswered.add(new Unanswered.OfQuestion(question));
            }
        }
        for (Criterion criterion : criteria) {
            if (criterion.required() && !criterion.isAnsweredIn(judgment.answers())) {
                unanswered.add(new Unanswered.OfCriterion(criterion));
            }
        }
        return unanswered;
    }

    /// The same with one question asked or not, and with what that entails: categories and severity
    /// bring the verdict with them, and go when it goes. What is not asked is not required.
    public Questions with(Question question, boolean ask) {
        EnumSet<Question> changed = copy(asked);
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
        EnumSet<Question> still = copy(required);
        still.retainAll(changed);
        return new Questions(changed, still, criteria, quickPhrases);
    }

    /// The same with one question's answer required or not; what is required is asked.
    public Questions withRequired(Question question, boolean require) {
        Questions now = require ? with(question, true) : this;
        EnumSet<Question> changed = copy(now.required);
        if (require) {
            changed.add(question);
        } else {
            changed.remove(question);
        }
        return new Questions(now.asked, changed, criteria, quickPhrases);
    }

    private static EnumSet<Question> copy(Set<Question> questions) {
        EnumSet<Question> copy = EnumSet.noneOf(Question.class);
        copy.addAll(questions);
        return copy;
    }

    /// The same with other criteria.
    public Questions withCriteria(List<Criterion> criteria) {
        return new Questions(asked, required, criteria, quickPhrases);
    }

    /// The same with other quick phrases.
    public Questions withQuickPhrases(List<String> quickPhrases) {
        return new Questions(asked, required, criteria, quickPhrases);
    }
}
