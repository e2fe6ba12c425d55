package org.pairwright.ui.shell;

/// The tour did not see what it should have seen.
public final class TourFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TourFailed(String message) {
        super(message);
    }

    TourFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
