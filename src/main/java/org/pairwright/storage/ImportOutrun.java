package org.pairwright.storage;

/// Another import was merged while this one was being laid out, so that its ids no longer fit, or
/// somebody decided on what it brings decisions of.
public final class ImportOutrun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportOutrun() {
        super("Another import was merged meanwhile, or somebody decided on the same pairs.");
    }
}
