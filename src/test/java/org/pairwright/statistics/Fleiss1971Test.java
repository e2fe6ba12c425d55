package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Fleiss, J. L. (1971), Psychological Bulletin 76, 378-382, table 1.
class Fleiss1971Test {
    private final Reference paper = Reference.of("fleiss-1971");
    private final Ratings ratings = Reference.counts(paper.input("counts"));

    @Test
    void observed_agreement() {
        paper.expected("observed").is(PercentAgreement.of(ratings).mean());
    }

    @Test
    void kappa() {
        paper.expected("Fleiss kappa").is(fleiss(ratings));
    }

    @Test
    void the_kappa_of_each_category_against_the_others() {
        for (int category = 0; category < ratings.categories(); category++) {
            int[] others = new int[ratings.categories()];
            others[category] = 1;
            paper.expected("category kappas").is(category, fleiss(ratings.relabeled(2, others)));
        }
    }

    @Test
    void expected_agreement() {
        double kappa = fleiss(ratings).value().orElseThrow();
        double observed = PercentAgreement.of(ratings).mean().value().orElseThrow();

        paper.expected("expected").is((observed - kappa) / (1 - kappa));
    }

    /// What numpy gives by the formulas of Gwet and of Brennan and Prediger.
    @Test
    void coefficients_of_others_for_the_same_table() {
        ChanceCorrected figures = ChanceCorrected.of(ratings, new Weights.Identity());

        assertThat(figures.gwet().value().orElseThrow()).isCloseTo(.447884515844564, within(1e-12));
        assertThat(figures.brennanPrediger().value().orElseThrow())
                .isCloseTo(.4444444444444443, within(1e-12));
    }

    private static Figure fleiss(Ratings ratings) {
        return ChanceCorrected.of(ratings, new Weights.Identity()).fleiss();
    }
}
