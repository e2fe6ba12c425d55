package org.pairwright.service;

/// Work was stopped because somebody asked for it. Its message says what became of it.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Nothing of the work was left behind.
    Cancelled() {
        this("Canceled. Nothing was changed.");
    }

    Cancelled(String message) {
        super(message);
    }
}
