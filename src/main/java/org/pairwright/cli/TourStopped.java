package org.pairwright.cli;

/// A tour could not be taken to its end.
public final class TourStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param cause what the screens said
    public TourStopped(Throwable cause) {
        super("The tour stopped: " + cause.getMessage(), cause);
    }
}
