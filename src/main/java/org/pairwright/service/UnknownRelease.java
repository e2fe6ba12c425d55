package org.pairwright.service;

/// The project remembers no such release.
public final class UnknownRelease extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownRelease(String message) {
        super(message);
    }
}
