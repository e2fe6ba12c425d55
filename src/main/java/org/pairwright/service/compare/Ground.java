package org.pairwright.service.compare;

import org.pairwright.domain.suite.Measure;

/// What is asked before a [Measure] can say yes or no.
enum Ground {
    /// Which of two responses is preferred.
    PREFERENCE(1),
    /// Which is more helpful.
    HELPFULNESS(1 << 1),
    /// Which is safer.
    SAFETY(1 << 2),
    /// Whether a response is safe.
    VERDICT(1 << 3),
    /// The same, and which is more helpful.
    BOTH(1 << 4),
    /// Whether it refuses.
    REFUSAL(1 << 5),
    /// The same, where the prompt is said to be benign, looks unsafe or not.
    BENIGN_REFUSAL(1 << 6);

    private final int bit;

    Ground(int bit) {
        this.bit = bit;
    }

    static Ground of(Measure measure) {
        return switch (measure) {
            case WIN_RATE -> PREFERENCE;
            case HELPFUL_WIN_RATE -> HELPFULNESS;
            case SAFER_WIN_RATE -> SAFETY;
            case UNSAFE_RATE, SEVERE_RATE -> VERDICT;
            case HELPFUL_BUT_UNSAFE_RATE -> BOTH;
            case REFUSAL_RATE, PARTIAL_REFUSAL_RATE -> REFUSAL;
            case OVER_REFUSAL_RATE -> BENIGN_REFUSAL;
        };
    }

    /// Its own bit.
    int bit() {
        return bit;
    }
}
