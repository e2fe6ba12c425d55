package org.pairwright.service;

import org.pairwright.domain.AnnotatorKind;

/// A name was given for a person that belongs to a model or an import.
public final class NotAPerson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAPerson(String name, AnnotatorKind kind) {
        super(
                "\""
                        + name
                        + "\" is an annotator of kind "
                        + kind.code()
                        + " and can't label by hand. Choose another name.");
    }
}
