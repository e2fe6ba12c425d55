package org.pairwright.service;

/// Work was stopped because somebody asked for it; nothing of it was left behind.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
        super("Cancelled. Nothing was changed.");
    }
}
