package org.pairwright.domain;

import java.util.Optional;

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

    /// Whether this is asked only where the verdict on a response is.
    public boolean isOfVerdict() {
        return this == CATEGORIES || this == SEVERITY;
    }
}
