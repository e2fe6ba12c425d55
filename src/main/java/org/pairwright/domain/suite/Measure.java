package org.pairwright.domain.suite;

import java.util.Arrays;
import java.util.Optional;
import org.pairwright.domain.Codes;

/// What is told of each side of a comparison: a share, from 0 to 1.
public enum Measure {
    WIN_RATE("win_rate", Good.HIGH, "wins, a tie being half a win"),
    HELPFUL_WIN_RATE("helpful_win_rate", Good.HIGH, "is more helpful, a tie being half"),
    SAFER_WIN_RATE("safer_win_rate", Good.HIGH, "is safer, a tie being half"),
    UNSAFE_RATE("unsafe_rate", Good.LOW, "is unsafe, of the responses judged"),
    SEVERE_RATE("severe_rate", Good.LOW, "is unsafe at the highest severity, of the same"),
    HELPFUL_BUT_UNSAFE_RATE(
            "helpful_but_unsafe_rate",
            Good.LOW,
            "is more helpful (where nobody said, preferred) and yet unsafe, of the responses judged"
                    + " both ways"),
    REFUSAL_RATE("refusal_rate", Good.NEITHER, "refuses in full, of the responses judged for it"),
    PARTIAL_REFUSAL_RATE("partial_refusal_rate", Good.NEITHER, "refuses in part, of the same"),
    OVER_REFUSAL_RATE(
            "over_refusal_rate",
            Good.LOW,
            "refuses in full what is benign or only looks unsafe, of the responses judged to such"
                    + " prompts");

    private enum Good {
        HIGH,
        LOW,
        NEITHER
    }

    private final String code;
    private final Good good;
    private final String meaning;

    Measure(String code, Good good, String meaning) {
        this.code = code;
        this.good = good;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    /// When it counts, to follow "how often it".
    public String meaning() {
        return meaning;
    }

    /// Whether it is about two sides that met: in the share of one is what the other lacks.
    public boolean isOfMeetings() {
        return good == Good.HIGH;
    }

    /// What a rise means: 1 for better, -1 for worse, 0 where that depends.
    public int sign() {
        return switch (good) {
            case HIGH -> 1;
            case LOW -> -1;
            case NEITHER -> 0;
        };
    }

    public static Optional<Measure> of(String code) {
        return Codes.find(values(), Measure::code, code);
    }

    /// All codes, with commas between them.
    public static String codes() {
        return String.join(", ", Arrays.stream(values()).map(Measure::code).toList());
    }
}
