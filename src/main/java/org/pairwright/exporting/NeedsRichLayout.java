package org.pairwright.exporting;

/// A plain file met a pair that a plain layout has no keys for: it must be begun anew in a rich
/// one.
public final class NeedsRichLayout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NeedsRichLayout(long pair) {
        super("Pair " + pair + " holds names or tool calls, which a plain layout has no keys for.");
    }
}
