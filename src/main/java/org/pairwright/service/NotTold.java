package org.pairwright.service;

/// An annotator asked for what no annotator is told.
public final class NotTold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTold() {
        super("Which pairs are gold is not told to annotators.");
    }
}
