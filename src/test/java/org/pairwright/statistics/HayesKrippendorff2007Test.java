package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Hayes, A. F. and Krippendorff, K. (2007), Communication Methods and Measures 1(1), table 1.
class HayesKrippendorff2007Test {
    private final Reference paper = Reference.of("hayes-krippendorff-2007");
    private final Ratings ratings = Reference.matrix(paper.input("matrix"), true, 0, 3);

    @Test
    void ordinal_alpha() {
        paper.expected("alpha ordinal").is(KrippendorffAlpha.of(ratings, new Metric.Ordinal()));
    }

    /// What R's irr 0.84.1 gives of the same table, in which labels are missing.
    @Test
    void the_other_alphas() {
        double[] numbers = {0, 1, 2, 3};

        check(.476509567419, new Metric.Nominal());
        check(.759829189151, new Metric.Ordinal());
        check(.757378277154, new Metric.Interval(numbers));
        check(.662122966176, new Metric.Ratio(numbers));
    }

    private void check(double recomputed, Metric metric) {
        assertThat(KrippendorffAlpha.of(ratings, metric).value().orElseThrow())
                .isCloseTo(recomputed, within(1e-11));
    }
}
