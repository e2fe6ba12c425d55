package org.pairwright.domain.suite;

/// A text that states no gate.
public final class InvalidGate extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidGate(String message) {
        super(message);
    }
}
