package org.pairwright.domain;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Numbers from 0 to 1 that machines give, as they are stored: in millionths.
public final class Likelihood {
    /// The number 1.
    public static final int CERTAIN = 1_000_000;

    private static final Pattern WRITTEN = Pattern.compile("[0-9]?[.]?[0-9]{0,6}");

    private Likelihood() {}

    /// A number as it is stored.
    ///
    /// @throws IllegalArgumentException when it is not from 0 to 1
    public static int millionths(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A score is from 0 to 1, not " + share + ".");
        }
        return (int) Math.round(share * CERTAIN);
    }

    /// A number as people write it, with at most six digits after the point; empty where it is none
    /// from 0 to 1.
    public static OptionalInt parse(String text) {
        if (!WRITTEN.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        double share = Double.parseDouble(text);
        return share <= 1 ? OptionalInt.of(millionths(share)) : OptionalInt.empty();
    }
}
