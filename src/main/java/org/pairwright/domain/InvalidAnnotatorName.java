package org.pairwright.domain;

/// A name that no annotator can have.
public final class InvalidAnnotatorName extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidAnnotatorName(String name, String why) {
        super("The annotator name \"" + name.strip() + "\" " + why + ".");
    }
}
