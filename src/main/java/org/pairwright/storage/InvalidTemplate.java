package org.pairwright.storage;

/// A text that was to be an evaluation template is none.
public final class InvalidTemplate extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidTemplate(String message, Throwable cause) {
        super(message, cause);
    }
}
