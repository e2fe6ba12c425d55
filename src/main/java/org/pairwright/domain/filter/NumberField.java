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
    PROMPT_LENGTH("prompt_length", "characters of the prompt's messages");

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

    static Optional<NumberField> of(String code) {
        return Codes.find(values(), NumberField::code, code);
    }
}
