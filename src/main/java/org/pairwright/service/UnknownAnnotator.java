package org.pairwright.service;

/// A name was given of somebody who is not in the project.
public final class UnknownAnnotator extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownAnnotator(String name) {
        super("The project has no annotator \"" + name + "\".");
    }
}
