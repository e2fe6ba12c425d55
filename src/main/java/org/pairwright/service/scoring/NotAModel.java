package org.pairwright.service.scoring;

import org.pairwright.domain.AnnotatorKind;

/// A name was given for a machine that belongs to a person or an import.
public final class NotAModel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAModel(String name, AnnotatorKind kind) {
        super(
                "\""
                        + name
                        + "\" is an annotator of kind "
                        + kind.code()
                        + ", and a machine can't speak for it. Choose another name.");
    }
}
