package org.pairwright.dataset;

import java.util.Optional;

/// Which of the questions that annotators answer a dataset rests on.
public enum Axis {
    /// The overall preference.
    PREFERENCE("preference");

    private final String code;

    Axis(String code) {
        this.code = code;
    }

    /// The word on the command line and in reports.
    public String code() {
        return code;
    }

    /// The axis that `code` names.
    public static Optional<Axis> of(String code) {
        for (Axis axis : values()) {
            if (axis.code.equals(code)) {
                return Optional.of(axis);
            }
        }
        return Optional.empty();
    }
}
