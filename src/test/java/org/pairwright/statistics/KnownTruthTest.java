package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Data drawn from a model whose truth is known: intervals hold it as often as they say, what was
/// planted is found, and what was not is rarely found.
class KnownTruthTest {
    /// `mvn -Pbench verify` asks for more.
    private static final int RUNS = Integer.getInteger("truth.runs", 1_000);

    private static final int CLUSTER = 4;
    private static final int SEEDS = 200;
    private static final double LEVEL = .05;

    /// Of 200 tests of nothing, more than this are flagged once in a hundred times.
    private static final double MAX_FLAGGED = .08;

    @Test
    void intervals_of_alpha_hold_the_truth_about_as_often_as_they_say() {
        double errors = .15;
        double share = .3 * (1 - errors) + .7 * errors;
        double truth = 1 - errors * (1 - errors) / (share * (1 - share));

        assertThat(coverage(truth, seed -> labels(seed, errors))).isBetween(.93, .97);
    }

    @Test
    void so_do_intervals_where_some_prompts_are_harder_than_others() {
        double easy = .05;
        double hard = .3;
        double share = .3 + .4 * (easy + hard) / 2;
        double apart = (easy * (1 - easy) + hard * (1 - hard)) / 2;
        double truth = 1 - apart / (share * (1 - share));

        assertThat(coverage(truth, seed -> clustered(seed, easy, hard))).isBetween(.93, .97);
    }

    /// How often the interval of alpha holds the truth.
    private static double coverage(double truth, LongFunction<Ratings> labels) {
        long held =
                LongStream.range(0, RUNS)
                        .filter(seed -> {
                            Interval.Known interval =
                                    (Interval.Known)
                                            AlphaEstimate.of(
                                                            labels.apply(seed),
                                                            new Metric.Nominal(),
                                                            new AuditOptions(400, seed, 1, 0))
                                                    .interval();
                            return interval.low() <= truth && truth <= interval.high();
                        })
                        .count();
        return (double) held / RUNS;
    }

    /// 200 prompts of four items each, half of them with more errors on all of their items.
    private static Ratings clustered(long seed, double easy, double hard) {
        SplitMix random = new SplitMix(seed, 1);
        RatingColumns columns = new RatingColumns();
        for (int prompt = 0; prompt < 200; prompt++) {
            double errors = random.nextDouble() < .5 ? easy : hard;
            for (int item = CLUSTER * prompt; item < CLUSTER * (prompt + 1); item++) {
                columns.cluster(item, prompt);
                add(columns, item, errors, random);
            }
        }
        return columns.ratings(2);
    }

    /// 200 items, three in ten of one category, that four annotators label with some errors.
    private static Ratings labels(long seed, double errors) {
        SplitMix random = new SplitMix(seed, 0);
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < 200; item++) {
            add(columns, item, errors, random);
        }
        return columns.ratings(2);
    }

    private static void add(RatingColumns columns, int item, double errors, SplitMix random) {
        int truth = random.nextDouble() < .3 ? 1 : 0;
        for (int annotator = 0; annotator < 4; annotator++) {
            columns.add(item, annotator, random.nextDouble() < errors ? 1 - truth : truth);
        }
    }

    @Test
    void a_side_that_is_preferred_is_found_and_one_that_is_not_rarely() {
        assertThat(flagged(seed -> side(seed, .5))).isLessThanOrEqualTo(MAX_FLAGGED);
        assertThat(flagged(seed -> side(seed, .6))).isGreaterThan(.95);
    }

    private static double side(long seed, double left) {
        Random random = new Random(seed);
        int lefts = 0;
        for (int i = 0; i < 500; i++) {
            lefts += random.nextDouble() < left ? 1 : 0;
        }
        return new Proportion(lefts, 500).fairness();
    }

    @Test
    void length_that_is_preferred_is_found_and_that_is_not_rarely() {
        assertThat(flagged(seed -> length(seed, 0))).isLessThanOrEqualTo(MAX_FLAGGED);
        assertThat(flagged(seed -> length(seed, .5))).isGreaterThan(.95);
    }

    private static double length(long seed, double perDoubling) {
        Random random = new Random(seed);
        double[][] known = new double[500][];
        int[] first = new int[known.length];
        int[] ones = new int[known.length];
        Arrays.fill(ones, 1);
        for (int i = 0; i < known.length; i++) {
            known[i] = new double[] {1, random.nextGaussian()};
            double odds = .1 + perDoubling * known[i][1];
            first[i] = random.nextDouble() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
        }
        return LogisticRegression.of(new LogisticRows(known, first, ones))
                .orElseThrow()
                .significance(1);
    }

    private interface Bias {
        double significance(long seed);
    }

    private static double flagged(Bias test) {
        return LongStream.range(0, SEEDS).filter(seed -> test.significance(seed) < LEVEL).count()
                / (double) SEEDS;
    }
}
