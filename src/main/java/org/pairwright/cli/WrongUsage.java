package org.pairwright.cli;

/// Arguments that are fine each and don't go together.
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }

    WrongUsage(String message, Throwable cause) {
        super(message, cause);
    }

    /// Refuses what doesn't hold.
    static void unless(boolean holds, String otherwise) {
        if (!holds) {
            throw new WrongUsage(otherwise);
        }
    }
}
