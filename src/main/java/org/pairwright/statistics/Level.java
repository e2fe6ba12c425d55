package org.pairwright.statistics;

import java.util.Arrays;
import java.util.Optional;

/// What labels are, and so what may be done with them.
///
/// Source: Stevens, S. S. (1946), Science 103, 677-680; sets as Passonneau (2006) compares them.
public enum Level {
    /// Categories without an order.
    NOMINAL("nominal"),
    /// Categories in an order.
    ORDINAL("ordinal"),
    /// Numbers whose differences mean something.
    INTERVAL("interval"),
    /// Amounts, of which one is so many times the other.
    RATIO("ratio"),
    /// Any number of tags at once, or none.
    SET("set");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The level of that code.
    public static Optional<Level> of(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }
}
