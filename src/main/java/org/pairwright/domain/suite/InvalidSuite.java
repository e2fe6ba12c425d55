package org.pairwright.domain.suite;

/// A suite that can't be.
public final class InvalidSuite extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidSuite(String message) {
        super(message);
    }
}
