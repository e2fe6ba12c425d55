package org.pairwright.storage;

import org.pairwright.domain.AnnotatorKind;

/// Decisions of a file were to become those of an annotator who is a model or another person.
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

    private AnnotatorTaken(String message) {
        super(message);
    }

    /// Of a person of an archive where another goes by their name.
    static AnnotatorTaken byAnother(String name) {
        return new AnnotatorTaken(
                ("Another person is called \"%s\" here than in the archive: each was added to a file by"
                                + " itself. If they are two people, or one who was added twice, give one of"
                                + " them another name first (`annotators rename`); once both are here,"
                                + " `annotators merge` puts two of one person together.")
                        .formatted(name));
    }
}
