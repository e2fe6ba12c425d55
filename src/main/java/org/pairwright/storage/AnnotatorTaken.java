package org.pairwright.storage;

import org.pairwright.domain.AnnotatorKind;

/// Decisions of a file were to become those of an annotator who is a person or a model.
public final class AnnotatorTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnnotatorTaken(String name, AnnotatorKind kind) {
        super(
                "\""
                        + name
                        + "\" is an annotator of kind "
                        + kind.code()
                        + ", so decisions of a file can't be theirs.");
    }
}
