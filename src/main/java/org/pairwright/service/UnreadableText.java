package org.pairwright.service;

/// A file of guidelines or categories that can't be read.
public final class UnreadableText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableText(String message) {
        super(message);
    }

    UnreadableText(String message, Throwable cause) {
        super(message, cause);
    }
}
