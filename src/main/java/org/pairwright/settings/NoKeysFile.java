package org.pairwright.settings;

/// A file that was to hold keys does not.
public final class NoKeysFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoKeysFile(String message) {
        super(message);
    }

    NoKeysFile(String message, Throwable cause) {
        super(message, cause);
    }
}
