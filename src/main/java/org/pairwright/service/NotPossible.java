package org.pairwright.service;

import org.pairwright.domain.Annotator;

/// Something was to become of an annotator that can't.
public final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotPossible(String why) {
        super(why);
    }

    static NotPossible taken(String name) {
        return new NotPossible("The project has an annotator \"" + name + "\" already.");
    }

    static NotPossible same(String name) {
        return new NotPossible("\"%s\" is one annotator.".formatted(name));
    }

    static NotPossible lastLead(String name) {
        return new NotPossible(
                "Nobody but " + name + " leads this project. Make somebody else a lead first.");
    }

    static NotPossible noPerson(Annotator annotator) {
        return new NotPossible(
                "\"%s\" is an annotator of kind %s; only people have roles, are merged and are erased."
                        .formatted(annotator.name(), annotator.kind().code()));
    }

    static NotPossible nameOfImport(Annotator annotator) {
        return new NotPossible(
                "\"%s\" holds the decisions of an import, which goes by its file's name."
                        .formatted(annotator.name()));
    }
}
