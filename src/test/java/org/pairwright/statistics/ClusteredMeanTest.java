package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Shares of scores that come in clusters.
class ClusteredMeanTest {
    private static final Offset<Double> ROUNDING = within(1e-9);

    private final ClusterSizes sizes = new ClusterSizes();
    private final ClusteredMean mean = new ClusteredMean(sizes);

    private void cluster(double... scores) {
        for (double score : scores) {
            sizes.add();
            mean.add(score);
        }
        mean.endCluster();
        sizes.endCluster();
    }

    private Interval.Known known() {
        return (Interval.Known) mean.interval();
    }

    @Test
    void one_score_a_cluster_gives_the_interval_of_wilson() {
        for (int i = 0; i < 263; i++) {
            cluster(i < 81 ? 1 : 0);
        }
        Proportion.Bounds wilson = new Proportion(81, 263).wilson();

        assertThat(mean.mean()).isEqualTo(new Figure.Known(81.0 / 263));
        assertThat(known().low()).isCloseTo(wilson.low(), ROUNDING);
        assertThat(known().high()).isCloseTo(wilson.high(), ROUNDING);
    }

    @Test
    void scores_of_a_cluster_that_all_agree_are_worth_one_answer() {
        for (int i = 0; i < 40; i++) {
            double score = i % 4 == 0 ? 1 : 0;
            cluster(score, score, score);
        }
        Proportion.Bounds wilson = new Proportion(10, 40).wilson();

        assertThat(known().low()).isCloseTo(wilson.low(), within(.01)).isLessThan(wilson.low());
        assertThat(known().high())
                .isCloseTo(wilson.high(), within(.01))
                .isGreaterThan(wilson.high());
    }

    @Test
    void where_nothing_happened_the_interval_still_reaches_up() {
        for (int i = 0; i < 20; i++) {
            cluster(0, 0, 0);
        }

        assertThat(known().low()).isZero();
        assertThat(known().high()).isBetween(.15, .25);
    }

    @Test
    void nothing_but_ties_is_no_point_either() {
        for (int i = 0; i < 20; i++) {
            cluster(.5, .5);
        }

        assertThat(mean.mean()).isEqualTo(new Figure.Known(.5));
        assertThat(known().low()).isLessThan(.35);
    }

    @Test
    void one_cluster_tells_nothing_of_others() {
        cluster(1, 0, 1);

        assertThat(mean.interval()).isEqualTo(new Interval.Undefined(Reason.ONE_PROMPT));
    }

    @Test
    void without_scores_there_is_no_mean() {
        assertThat(mean.mean()).isEqualTo(new Figure.Undefined(Reason.NO_LABELS));
        assertThat(mean.interval()).isEqualTo(new Interval.Undefined(Reason.NO_LABELS));
    }

    @Test
    void means_share_their_sizes() {
        ClusteredMean other = new ClusteredMean(sizes);
        for (int i = 0; i < 10; i++) {
            sizes.add();
            if (i < 3) {
                other.add(1);
            }
            mean.endCluster();
            other.endCluster();
            sizes.endCluster();
        }

        assertThat(other.mean()).isEqualTo(new Figure.Known(.3));
        assertThat(mean.mean()).isEqualTo(new Figure.Known(0));
    }

    @Test
    void the_interval_holds_the_truth_about_as_often_as_it_says() {
        int held = 0;
        for (int seed = 0; seed < 500; seed++) {
            held += holdsTheTruth(new Random(seed)) ? 1 : 0;
        }

        assertThat(held / 500.0).isBetween(.93, .985);
    }

    /// Forty prompts of which each has a share of its own, 30 % on average, and three labels.
    private static boolean holdsTheTruth(Random random) {
        ClusterSizes sizes = new ClusterSizes();
        ClusteredMean mean = new ClusteredMean(sizes);
        for (int prompt = 0; prompt < 40; prompt++) {
            double share = random.nextBoolean() ? .05 : .55;
            for (int label = 0; label < 3; label++) {
                sizes.add();
                mean.add(random.nextDouble() < share ? 1 : 0);
            }
            mean.endCluster();
            sizes.endCluster();
        }
        Interval.Known known = (Interval.Known) mean.interval();
        return known.low() <= .3 && known.high() >= .3;
    }
}
