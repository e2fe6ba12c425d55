package org.pairwright.domain;

/// A judgment whose parts do not go together.
public final class InvalidJudgment extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidJudgment(String field, String message) {
        super(message.endsWith(".") ? message : message + ".");
        this.field = field;
    }

    /// The part that is wrong, by its name in files.
    public String field() {
        return field;
    }
}
