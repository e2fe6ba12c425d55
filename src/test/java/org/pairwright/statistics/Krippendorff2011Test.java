package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Krippendorff, K. (2011), "Computing Krippendorff's Alpha-Reliability", sections C and D.
class Krippendorff2011Test {
    private final Reference paper = Reference.of("krippendorff-2011");
    private final Ratings ratings = Reference.matrix(paper.input("matrix"), false, 1, 5);

    @Test
    void nominal_alpha() {
        paper.expected("alpha nominal").is(alpha(new Metric.Nominal()));
    }

    @Test
    void ordinal_alpha() {
        paper.expected("alpha ordinal").is(alpha(new Metric.Ordinal()));
    }

    @Test
    void interval_alpha() {
        paper.expected("alpha interval").is(alpha(new Metric.Interval(1, 2, 3, 4, 5)));
    }

    @Test
    void ratio_alpha() {
        paper.expected("alpha ratio").is(alpha(new Metric.Ratio(1, 2, 3, 4, 5)));
    }

    @Test
    void the_unit_with_one_value_is_dropped() {
        assertThat(Basis.of(ratings)).isEqualTo(new Basis(11, 40, 4, 1));
    }

    private Figure alpha(Metric metric) {
        return KrippendorffAlpha.of(ratings, metric);
    }
}
