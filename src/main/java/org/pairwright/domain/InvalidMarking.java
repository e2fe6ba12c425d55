package org.pairwright.domain;

/// Pairs were to be marked as they can't be.
public final class InvalidMarking extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidMarking(String message) {
        super(message);
    }
}
