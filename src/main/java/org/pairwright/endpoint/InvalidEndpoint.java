package org.pairwright.endpoint;

/// An endpoint was described in a way that can't be.
public final class InvalidEndpoint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message what can't be, as a sentence; no part of a key
    public InvalidEndpoint(String message) {
        super(message);
    }
}
