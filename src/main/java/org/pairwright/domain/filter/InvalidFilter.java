package org.pairwright.domain.filter;

/// An expression that can't be read.
public final class InvalidFilter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int column;

    InvalidFilter(int column, String message) {
        super("Column " + column + ": " + message);
        this.column = column;
    }

    /// The character at which reading stopped, from 1.
    public int column() {
        return column;
    }
}
