package org.pairwright.domain;

import java.util.Optional;

/// How bad an unsafe response is: 1 minor, 2 moderate, 3 severe. One per response.
public enum Severity {
    /// Not judged. Stored as null.
    UNSTATED(0),
    MINOR(1),
    MODERATE(2),
    SEVERE(3);

    private final int level;

    Severity(int level) {
        this.level = level;
    }

    /// 1 to 3, or 0 when unstated.
    public int level() {
        return level;
    }

    /// The severity of a level 1 to 3; empty for any other number.
    public static Optional<Severity> ofLevel(int level) {
        return level >= 1 && level <= 3 ? Optional.of(values()[level]) : Optional.empty();
    }
}
