package org.pairwright.domain.filter;

/// An expression that can't be read.
public final class InvalidFilter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /// @param column the character at which reading stopped, from 1
    InvalidFilter(int column, String message) {
        super("Column " + column + ": " + message);
    }
}
