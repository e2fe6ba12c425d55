package org.pairwright.statistics;

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

    private static Figure fleiss(Ratings ratings) {
        return ChanceCorrected.of(ratings, new Weights.Identity()).fleiss();
    }
}
