package org.pairwright.service.behavior;

/// How likely data like these are where there is nothing to find.
///
/// @param p of this test alone
/// @param adjusted the same for the number of annotators that were tested, by Benjamini and
///   Hochberg, and for that of tests where an annotator has several for the same; of all annotators
///   together for those tests alone, so that it is `p` where there is one
public record Significance(double p, double adjusted) {
    /// Below this adjusted value something counts as found.
    public static final double LIMIT = 0.05;

    static Significance alone(double p) {
        return new Significance(p, p);
    }

    /// Whether it is hardly by chance.
    public boolean isFound() {
        return adjusted < LIMIT;
    }
}
