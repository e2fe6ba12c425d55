package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of agreement whatever the labels are.
class InvariantsTest {
    private static final int ROUNDS = 200;
    private static final Offset<Double> ROUNDING = within(1e-9);

    static LongStream seeds() {
        return LongStream.range(0, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_items_and_annotators_changes_nothing(long seed) {
        RandomRatings random = new RandomRatings(seed);
        int[] categories = RandomRatings.identity(random.categories());
        Ratings shuffled =
                random.ratings(
                        random.shuffled(random.items()),
                        random.shuffled(random.annotators()),
                        categories);

        same(random.ratings(), shuffled, figures(random.categories()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_names_of_nominal_categories_change_nothing(long seed) {
        RandomRatings random = new RandomRatings(seed);
        Ratings renamed =
                random.ratings(
                        RandomRatings.identity(random.items()),
                        RandomRatings.identity(random.annotators()),
                        random.shuffled(random.categories()));

        same(
                random.ratings(),
                renamed,
                List.of(
                        ratings -> alpha(ratings, new Metric.Nominal()),
                        ratings -> chance(ratings).fleiss(),
                        ratings -> chance(ratings).gwet(),
                        ratings -> PercentAgreement.of(ratings).mean()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void interval_alpha_does_not_depend_on_unit_and_zero(long seed) {
        RandomRatings random = new RandomRatings(seed);
        double[] numbers = numbers(random);
        double unit = random.random().nextDouble() * 10 - 20;
        double[] others = new double[numbers.length];
        for (int i = 0; i < others.length; i++) {
            others[i] = unit * numbers[i] + 7;
        }

        assertThat(number(alpha(random.ratings(), new Metric.Interval(others))))
                .isCloseTo(number(alpha(random.ratings(), new Metric.Interval(numbers))), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ordinal_alpha_depends_on_the_order_alone(long seed) {
        RandomRatings random = new RandomRatings(seed);
        int[] spread = new int[random.categories()];
        for (int i = 1; i < spread.length; i++) {
            spread[i] = spread[i - 1] + 1 + random.random().nextInt(4);
        }
        Ratings ratings = random.ratings();
        Ratings monotone = ratings.relabeled(spread[spread.length - 1] + 1, spread);

        assertThat(number(alpha(monotone, new Metric.Ordinal())))
                .isCloseTo(number(alpha(ratings, new Metric.Ordinal())), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alpha_is_one_where_nobody_disagrees_and_nowhere_else(long seed) {
        RandomRatings random = new RandomRatings(seed);
        RatingColumns agreed = new RatingColumns();
        Ratings ratings = random.ratings();
        for (int item = 0; item < ratings.items(); item++) {
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                agreed.add(item, ratings.annotatorAt(at), item % 2);
            }
        }
        agreed.add(ratings.items(), 0, 0);
        agreed.add(ratings.items(), 1, 0);
        agreed.add(ratings.items() + 1, 0, 1);
        agreed.add(ratings.items() + 1, 1, 1);

        for (Metric metric : metrics(random)) {
            assertThat(number(alpha(agreed.ratings(random.categories()), metric))).isOne();
            assertThat(number(alpha(ratings, metric))).isLessThan(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_single_label_leaves_alpha_as_it_is(long seed) {
        RandomRatings random = new RandomRatings(seed);

        for (Metric metric : metrics(random)) {
            assertThat(number(alpha(random.withSingle(), metric)))
                    .isCloseTo(number(alpha(random.ratings(), metric)), ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alpha_of_pairs_of_labels_is_one_less_observed_over_expected(long seed) {
        RandomRatings random = new RandomRatings(seed);

        for (Metric metric : metrics(random)) {
            assertThat(number(alpha(random.ratings(), metric)))
                    .isCloseTo(SlowAlpha.of(random.ratings(), metric), ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gwets_second_coefficient_without_weights_is_the_first(long seed) {
        RandomRatings random = new RandomRatings(seed);
        double[][] identity = new double[random.categories()][random.categories()];
        for (int i = 0; i < identity.length; i++) {
            identity[i][i] = 1;
        }

        assertThat(number(ChanceCorrected.of(random.ratings(), new Weights.Given(identity)).gwet()))
                .isCloseTo(number(chance(random.ratings()).gwet()), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void alpha_nears_fleiss_as_labels_grow_in_number(long seed) {
        RandomRatings random = new RandomRatings(seed);
        RatingColumns many = new RatingColumns();
        for (int item = 0; item < 2_000; item++) {
            int truth = random.random().nextInt(2);
            for (int annotator = 0; annotator < 3; annotator++) {
                many.add(item, annotator, random.random().nextInt(4) == 0 ? 1 - truth : truth);
            }
        }
        Ratings ratings = many.ratings(2);
        double fleiss = number(chance(ratings).fleiss());

        // Exactly: (1 - alpha) / (1 - kappa) = (N - 1) / N.
        assertThat((1 - number(alpha(ratings, new Metric.Nominal()))) / (1 - fleiss))
                .isCloseTo(5_999 / 6_000.0, ROUNDING);
    }

    private static List<Function<Ratings, Figure>> figures(int categories) {
        double[] ranks = Weights.ranks(categories);
        return List.of(
                ratings -> alpha(ratings, new Metric.Nominal()),
                ratings -> alpha(ratings, new Metric.Ordinal()),
                ratings -> alpha(ratings, new Metric.Interval(ranks)),
                ratings -> alpha(ratings, new Metric.Ratio(ranks)),
                ratings -> chance(ratings).fleiss(),
                ratings -> ChanceCorrected.of(ratings, new Weights.Quadratic(ranks)).gwet(),
                ratings -> PercentAgreement.of(ratings).mean(),
                ratings -> PercentAgreement.of(ratings).pooled(),
                ratings -> PositiveAgreement.of(ratings).getFirst().agreement());
    }

    private static List<Metric> metrics(RandomRatings random) {
        double[] numbers = Weights.ranks(random.categories());
        return List.of(
                new Metric.Nominal(),
                new Metric.Ordinal(),
                new Metric.Interval(numbers),
                new Metric.Ratio(numbers));
    }

    private static void same(Ratings one, Ratings other, List<Function<Ratings, Figure>> figures) {
        for (Function<Ratings, Figure> figure : figures) {
            Figure expected = figure.apply(one);
            if (expected instanceof Figure.Known) {
                assertThat(number(figure.apply(other))).isCloseTo(number(expected), ROUNDING);
            } else {
                assertThat(figure.apply(other)).isEqualTo(expected);
            }
        }
    }

    private static double[] numbers(RandomRatings random) {
        double[] numbers = new double[random.categories()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.random().nextInt(100) + i * 100;
        }
        return numbers;
    }

    private static Figure alpha(Ratings ratings, Metric metric) {
        return KrippendorffAlpha.of(ratings, metric);
    }

    private static ChanceCorrected chance(Ratings ratings) {
        return ChanceCorrected.of(ratings, new Weights.Identity());
    }

    private static double number(Figure figure) {
        return figure.value().orElseThrow();
    }
}
