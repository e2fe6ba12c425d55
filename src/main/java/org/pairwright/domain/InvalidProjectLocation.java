package org.pairwright.domain;

/// Words that name no place where a project could be.
public final class InvalidProjectLocation extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidProjectLocation(String message) {
        super(message);
    }
}
