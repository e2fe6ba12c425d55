package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of what is estimated by likelihood, over data drawn at random.
class EstimationTest {
    private static final List<Matches.Outcome> OUTCOMES = List.of(Matches.Outcome.values());
    private static final List<Matches.Place> PLACES = List.of(Matches.Place.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_likelihood_never_falls(long seed) {
        for (double smoothing : new double[] {0, .01, 1}) {
            double[] objectives =
                    ExpectationMaximization.objectives(
                            new RandomRatings(seed).ratings(), smoothing, 60);

            for (int pass = 1; pass < objectives.length; pass++) {
                assertThat(objectives[pass]).isGreaterThan(objectives[pass - 1] - 1e-9);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void planted_confusion_is_found(long seed) {
        double[] accuracy = {.95, .9, .85, .7, .6};

        DawidSkeneFit fit =
                ((DawidSkene.Estimated)
                                DawidSkene.of(
                                        planted(seed, accuracy), 5, DawidSkene.SMOOTHING, seed))
                        .fit();

        assertThat(fit.classShare(0)).isCloseTo(.7, within(.025));
        for (int i = 0; i < accuracy.length; i++) {
            assertThat(fit.accuracy(i)).isCloseTo(accuracy[i], within(.03));
        }
    }

    /// Of most of the rare ones there are a handful among the items on which the starts climb.
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void rare_categories_are_found_among_many_labels(long seed) {
        double[] accuracy = {.95, .9, .85, .8};
        int rare = 20;
        Ratings ratings = plantedWithRare(seed, 75_000, rare, accuracy);
        assertThat(ratings.labels()).isGreaterThan(DawidSkene.MANY_LABELS);

        DawidSkeneFit fit =
                ((DawidSkene.Estimated)
                                DawidSkene.of(
                                        ratings, DawidSkene.STARTS, DawidSkene.SMOOTHING, seed))
                        .fit();

        for (int category = 1; category <= rare; category++) {
            assertThat(fit.classShare(category)).isCloseTo(.002, within(.001));
            for (int i = 0; i < accuracy.length; i++) {
                assertThat(fit.confusion(i, category, category))
                        .isCloseTo(accuracy[i], within(.15));
            }
        }
    }

    /// Each of the rare ones is the truth of two items in a thousand. Who is wrong of it takes it
    /// for the common one, and who is wrong of that for one of them, one time in ten.
    private static Ratings plantedWithRare(long seed, int items, int rare, double... accuracy) {
        Random random = new Random(seed);
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < items; item++) {
            int drawn = random.nextInt(500);
            int truth = drawn < rare ? drawn + 1 : 0;
            for (int i = 0; i < accuracy.length; i++) {
                boolean right = random.nextDouble() < accuracy[i];
                int wrong = truth == 0 && random.nextInt(10) == 0 ? 1 + random.nextInt(rare) : 0;
                columns.add(item, i, right ? truth : wrong);
            }
        }
        return columns.ratings(rare + 1);
    }

    /// Several starts climb at once: each of them may look once more before it hears of the end.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 60})
    void whoever_no_longer_wants_the_estimates_ends_the_climbing(int wanted) {
        Ratings ratings = planted(1, .95, .9, .85, .7, .6);
        AtomicInteger looks = new AtomicInteger();
        Runnable look =
                () -> {
                    if (looks.incrementAndGet() >= wanted) {
                        throw new CancellationException("no longer wanted");
                    }
                };

        assertThatThrownBy(() -> DawidSkene.of(ratings, DawidSkene.STARTS, 0, 1, look))
                .isInstanceOf(CancellationException.class);
        assertThat(looks.get()).isBetween(wanted, wanted + DawidSkene.STARTS);
    }

    /// Labels of annotators who are right as often as they are told to be.
    private static Ratings planted(long seed, double... accuracy) {
        Random random = new Random(seed);
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < 5_000; item++) {
            int truth = random.nextInt(10) < 7 ? 0 : 1 + random.nextInt(2);
            for (int i = 0; i < accuracy.length; i++) {
                boolean right = random.nextDouble() < accuracy[i];
                columns.add(item, i, right ? truth : (truth + 1 + random.nextInt(2)) % 3);
            }
        }
        return columns.ratings(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void strengths_expect_as_many_wins_of_each_as_there_were(long seed) {
        Random random = new Random(seed);
        Matches matches = new Matches();
        int contestants = 3 + random.nextInt(5);
        double[] points = new double[contestants];
        for (int i = 0; i < 400; i++) {
            int first = random.nextInt(contestants);
            int second = (first + 1 + random.nextInt(contestants - 1)) % contestants;
            Matches.Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
            Matches.Place place = PLACES.get(random.nextInt(PLACES.size()));
            matches.add(first, second, outcome, place, i);
            points[first] += points(outcome, Matches.Outcome.FIRST);
            points[second] += points(outcome, Matches.Outcome.SECOND);
        }

        BradleyTerryFit fit = ((BradleyTerry.Estimated) BradleyTerry.of(matches, 0)).fit();

        double[] expected = new double[contestants];
        for (int i = 0; i < matches.size(); i++) {
            double[] p = probabilities(fit, matches, i);
            expected[matches.first(i)] += p[0] + p[2] / 2;
            expected[matches.second(i)] += p[1] + p[2] / 2;
        }
        assertThat(expected).containsExactly(points, within(1e-6));
    }

    private static double points(Matches.Outcome outcome, Matches.Outcome own) {
        return outcome == Matches.Outcome.TIE ? .5 : outcome == own ? 1 : 0;
    }

    /// By the definition of the model.
    private static double[] probabilities(BradleyTerryFit fit, Matches matches, int match) {
        double place = matches.place(match);
        double first =
                Math.exp(
                        fit.strength(matches.first(match))
                                + place * fit.placeEffect().orElseThrow());
        double second = Math.exp(fit.strength(matches.second(match)));
        double tie = fit.tieParameter() * Math.sqrt(first * second);
        double all = first + second + tie;
        return new double[] {first / all, second / all, tie / all};
    }
}
