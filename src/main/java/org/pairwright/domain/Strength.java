package org.pairwright.domain;

import java.util.Optional;

/// By how much the preferred response is better: 1 slightly, 2 better, 3 much better.
public enum Strength {
    /// Not asked, or the preference has no side. Stored as null.
    UNSTATED(0),
    SLIGHT(1),
    BETTER(2),
    MUCH(3);

    private final int level;

    Strength(int level) {
        this.level = level;
    }

    /// 1 to 3, or 0 when unstated.
    public int level() {
        return level;
    }

    /// The strength of a level 1 to 3; empty for any other number.
    public static Optional<Strength> ofLevel(int level) {
        return level >= 1 && level <= 3 ? Optional.of(values()[level]) : Optional.empty();
    }
}
