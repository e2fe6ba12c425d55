package org.pairwright.exporting;

/// What stands beside a dataset can't be added to.
final class UnreadableCompanion extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableCompanion(String message) {
        super(message);
    }
}
