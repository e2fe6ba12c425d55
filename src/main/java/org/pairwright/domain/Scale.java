package org.pairwright.domain;

/// How a criterion is answered.
public sealed interface Scale {
    /// The most steps that a scale has.
    int MOST_POINTS = 7;

    /// Each response gets a number from 1 to `points`.
    ///
    /// @param low what 1 means, in a word or two; may be empty
    /// @param high what the last number means; may be empty
    record Rating(int points, String low, String high) implements Scale {
        public Rating {
            if (points < 2 || points > MOST_POINTS) {
                throw new IllegalArgumentException(
                        "A scale has 2 to " + MOST_POINTS + " points, not " + points + ".");
            }
            Criterion.requireLine("low", low);
            Criterion.requireLine("high", high);
        }
    }

    /// It holds more of one response than of the other, or of neither.
    record Comparison() implements Scale {}
}
