package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Where other programs print 1, 0 or nothing, a figure is undefined and says why.
class UndefinedTest {
    @Test
    void one_category_says_nothing_about_agreement_beyond_chance() {
        Ratings ratings = Grid.of("00 00 00");
        ChanceCorrected chance = ChanceCorrected.of(ratings, new Weights.Identity());

        for (Figure figure :
                List.of(
                        alpha(ratings),
                        chance.fleiss(),
                        chance.gwet(),
                        AnnotatorPairs.of(ratings).getFirst().kappa())) {
            assertThat(figure).isEqualTo(new Figure.Undefined(Reason.ONE_CATEGORY));
        }
        assertThat(PercentAgreement.of(ratings).mean()).isEqualTo(new Figure.Known(1));
    }

    @Test
    void single_labels_say_nothing_about_agreement() {
        Ratings ratings = Grid.of("0- -1 1-");

        for (Figure figure :
                List.of(
                        alpha(ratings),
                        ChanceCorrected.of(ratings, new Weights.Identity()).gwet(),
                        PercentAgreement.of(ratings).pooled())) {
            assertThat(figure).isEqualTo(new Figure.Undefined(Reason.NO_OVERLAP));
        }
        assertThat(AnnotatorPairs.of(ratings)).isEmpty();
    }

    @Test
    void one_disagreement_among_rare_labels_makes_alpha_zero_and_gwets_coefficient_high() {
        Ratings ratings = Grid.of("00 00 00 01");
        ChanceCorrected chance = ChanceCorrected.of(ratings, new Weights.Identity());

        assertThat(alpha(ratings).value().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(chance.fleiss().value().orElseThrow()).isCloseTo(-.14286, within(5e-6));
        assertThat(chance.gwet().value().orElseThrow()).isCloseTo(.68, within(5e-3));
    }

    @Test
    void a_category_that_nobody_used_has_no_positive_agreement() {
        assertThat(PositiveAgreement.of(Grid.of("01 00", 3)).get(2))
                .isEqualTo(new PositiveAgreement(0, new Figure.Undefined(Reason.NOT_USED)));
    }

    @Test
    void categories_without_an_order_have_no_weighted_kappa() {
        AnnotatorPairs.Pair pair = AnnotatorPairs.of(Grid.of("01 00 11")).getFirst();

        assertThat(pair.linear()).isEqualTo(new Figure.Undefined(Reason.NO_ORDER));
        assertThat(pair.kappa()).isInstanceOf(Figure.Known.class);
    }

    private static Figure alpha(Ratings ratings) {
        return KrippendorffAlpha.of(ratings, new Metric.Nominal());
    }
}
