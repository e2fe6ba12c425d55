package org.pairwright.domain.filter;

import java.util.Optional;
import org.pairwright.domain.Codes;

/// What can be counted of a pair.
public enum NumberField {
    DECISIONS("decisions", "how many have decided, machines not counted"),
    SKIPS("skips", "how many have skipped it"),
    PRIORITY("priority", "how early it comes; 0 is the usual"),
    LENGTH_A("length_a", "characters of response A"),
    LENGTH_B("length_b", "characters of response B"),
    PROMPT_LENGTH("prompt_length", "characters of the prompt's messages"),
    SCORE("score", "how unsafe a machine finds a response, 0 to 1"),
    SCORE_A("score_a", "the same of response A"),
    SCORE_B("score_b", "the same of response B"),
    SCORE_PROMPT("score_prompt", "the same of the prompt");

    private final String code;
    private final String meaning;

    NumberField(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    /// What it counts, for people.
    public String meaning() {
        return meaning;
    }

    /// Whether its numbers are from 0 to 1, and held in millionths; else they are whole.
    public boolean isShare() {
        return switch (this) {
            case SCORE, SCORE_A, SCORE_B, SCORE_PROMPT -> true;
            case DECISIONS, SKIPS, PRIORITY, LENGTH_A, LENGTH_B, PROMPT_LENGTH -> false;
        };
    }

    static Optional<NumberField> of(String code) {
        return Codes.find(values(), NumberField::code, code);
    }
}
