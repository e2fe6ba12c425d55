package org.pairwright.statistics;

import org.junit.jupiter.api.Test;

/// Hayes, A. F. and Krippendorff, K. (2007), Communication Methods and Measures 1(1), table 1.
class HayesKrippendorff2007Test {
    private final Reference paper = Reference.of("hayes-krippendorff-2007");

    @Test
    void ordinal_alpha() {
        Ratings ratings = Reference.matrix(paper.input("matrix"), true, 0, 3);

        paper.expected("alpha ordinal").is(KrippendorffAlpha.of(ratings, new Metric.Ordinal()));
    }
}
