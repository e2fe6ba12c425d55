package org.pairwright.cli;

/// Something was named that the project does not have.
final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotThere(String message) {
        super(message);
    }

    NotThere(String message, Throwable cause) {
        super(message, cause);
    }
}
