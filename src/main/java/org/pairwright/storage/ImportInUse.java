package org.pairwright.storage;

/// An import can't be taken back, because others have built on it.
public final class ImportInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportInUse(String message) {
        super(message);
    }
}
