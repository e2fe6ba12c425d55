package org.pairwright.service;

/// An annotator asked for what no annotator is told.
public final class NotTold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotTold(String what) {
        super(what);
    }

    static NotTold ofGold() {
        return new NotTold("Which pairs are gold is not told to annotators.");
    }

    static NotTold ofScores() {
        return new NotTold("Which scores machines gave is not told to annotators.");
    }

    /// How far people agree.
    public static NotTold ofAgreement() {
        return new NotTold("How far annotators agree is not told to annotators.");
    }

    /// Who wrote the better responses.
    public static NotTold ofComparison() {
        return new NotTold("Which responses are better is not told to annotators.");
    }

    static NotTold ofReleases() {
        return new NotTold("What a release holds is not told to annotators.");
    }
}
