package org.pairwright.storage;

/// A text that was to be a taxonomy is none.
public final class InvalidTaxonomy extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidTaxonomy(String message, Throwable cause) {
        super(message, cause);
    }
}
