package org.pairwright.domain;

import java.util.Optional;
import java.util.function.Predicate;

/// A part of a judgment that a project may ask for, beside the preference, which all of them do.
public enum Question {
    /// How much better the preferred response is.
    STRENGTH("strength"),
    BOTH_BAD("both_bad"),
    MORE_HELPFUL("more_helpful"),
    SAFER("safer"),
    /// Whether each response is safe.
    VERDICT("verdict"),
    /// The hazard categories of an unsafe response.
    CATEGORIES("categories"),
    /// How bad an unsafe response is.
    SEVERITY("severity"),
    REFUSAL("refusal"),
    /// The verdict on the prompt itself.
    PROMPT_VERDICT("prompt_verdict"),
    FLAG("flag"),
    RATIONALE("rationale"),
    CORRECTION("correction");

    private final String code;

    Question(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Question> of(String code) {
        return Codes.find(values(), Question::code, code);
    }

    /// Whether a decision can have to wait for this one's answer.
    public boolean canBeRequired() {
        return switch (this) {
            case MORE_HELPFUL,
                    SAFER,
                    VERDICT,
                    CATEGORIES,
                    SEVERITY,
                    REFUSAL,
                    PROMPT_VERDICT,
                    RATIONALE ->
                    true;
            case STRENGTH, BOTH_BAD, FLAG, CORRECTION -> false;
        };
    }

    /// Whether a judgment answers it. Categories and severity are wanted of unsafe responses alone.
    ///
    /// @throws IllegalArgumentException when nobody has to
    boolean isAnsweredIn(Judgment judgment) {
        return switch (this) {
            case MORE_HELPFUL -> judgment.moreHelpful() != Preference.UNSTATED;
            case SAFER -> judgment.safer() != Preference.UNSTATED;
            case VERDICT -> ofBoth(judgment, it -> it.safety() != Safety.UNSTATED);
            case CATEGORIES -> ofUnsafe(judgment, it -> !it.categories().isEmpty());
            case SEVERITY -> ofUnsafe(judgment, it -> it.severity() != Severity.UNSTATED);
            case REFUSAL -> ofBoth(judgment, it -> it.refusal() != Refusal.UNSTATED);
            case PROMPT_VERDICT -> judgment.promptVerdict() != PromptVerdict.UNSTATED;
            case RATIONALE -> !judgment.rationale().isBlank();
            case STRENGTH, BOTH_BAD, FLAG, CORRECTION ->
                    throw new IllegalArgumentException("Nobody has to answer " + code + ".");
        };
    }

    private static boolean ofUnsafe(Judgment judgment, Predicate<Verdict> says) {
        return ofBoth(judgment, it -> it.safety() != Safety.UNSAFE || says.test(it));
    }

    private static boolean ofBoth(Judgment judgment, Predicate<Verdict> says) {
        return says.test(judgment.a()) && says.test(judgment.b());
    }

    /// Whether this is asked only where the verdict on a response is.
    public boolean isOfVerdict() {
        return this == CATEGORIES || this == SEVERITY;
    }
}
