package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What intervals of alpha do.
class BootstrapTest {
    private static final int REPLICATES = 500;

    @Test
    void the_same_seed_gives_the_same_interval_on_any_number_of_cores() {
        Ratings ratings = labels(200, 1);
        Interval all = interval(ratings, 7);

        Interval one;
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            one = pool.submit(() -> interval(ratings, 7)).join();
        }

        assertThat(one).isEqualTo(all);
        assertThat(interval(ratings, 8)).isNotEqualTo(all);
    }

    @Test
    void items_that_come_and_go_together_say_less() {
        Interval.Known alone = (Interval.Known) interval(labels(200, 1), 1);
        Interval.Known together = (Interval.Known) interval(labels(200, 10), 1);

        // Ten copies of an item are one item.
        Interval.Known once = (Interval.Known) interval(labels(20, 1), 1);
        assertThat(together.standardError()).isGreaterThan(2 * alone.standardError());
        assertThat(together.standardError())
                .isCloseTo(once.standardError(), within(.15 * once.standardError()));
    }

    @Test
    void without_replicates_there_is_no_interval() {
        AlphaEstimate estimate =
                AlphaEstimate.of(labels(20, 1), new Metric.Nominal(), new AuditOptions(0, 1, 1, 0));

        assertThat(estimate.interval()).isEqualTo(new Interval.Undefined(Reason.NOT_ASKED));
    }

    @Test
    void what_resampling_often_makes_undefined_has_no_interval() {
        AlphaEstimate estimate =
                AlphaEstimate.of(
                        Grid.of("00 00 01"),
                        new Metric.Nominal(),
                        new AuditOptions(REPLICATES, 1, 1, 0));

        assertThat(estimate.alpha()).isInstanceOf(Figure.Known.class);
        assertThat(estimate.interval()).isEqualTo(new Interval.Undefined(Reason.UNSTABLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void whoever_no_longer_wants_an_audit_ends_it_while_it_is_drawn(int wanted) {
        AtomicInteger looks = new AtomicInteger();
        Ratings ratings = labels(200, 1);
        Resampling resampling =
                new Resampling(
                        ratings,
                        new AuditOptions(REPLICATES, 1, 1, 0),
                        () -> {
                            if (looks.incrementAndGet() >= wanted) {
                                throw new CancellationException("no longer wanted");
                            }
                        });

        assertThatThrownBy(() ->
                        RatingsAudit.of(
                                ratings,
                                resampling,
                                new Metric.Nominal(),
                                new AuditOptions(REPLICATES, 1, 1, 0)))
                .isInstanceOf(CancellationException.class);
        assertThat(looks.get()).isLessThan(REPLICATES);
    }

    /// It would be 1 to 1, of a handful of items as of a million.
    @Test
    void where_nobody_ever_disagrees_there_is_no_interval() {
        Ratings ratings = Grid.of("00 11 00 11 00 11 00 11");
        AuditOptions options = new AuditOptions(REPLICATES, 1, 1, 0);

        AlphaEstimate estimate = AlphaEstimate.of(ratings, new Metric.Nominal(), options);

        assertThat(estimate.alpha()).isEqualTo(new Figure.Known(1));
        assertThat(estimate.interval()).isEqualTo(new Interval.Undefined(Reason.NO_VARIATION));
        assertThat(ChanceIntervals.of(ratings, new Weights.Identity(), options).observed())
                .isEqualTo(new Interval.Undefined(Reason.NO_VARIATION));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void labels_that_count_once_each_give_plain_alpha(long seed) {
        RandomRatings random = new RandomRatings(seed);
        for (Metric metric : List.of(new Metric.Nominal(), new Metric.Ordinal())) {
            assertThat(TwoWayBootstrap.plain(random.ratings(), metric))
                    .isCloseTo(
                            KrippendorffAlpha.of(random.ratings(), metric).value().orElseThrow(),
                            within(1e-9));
        }
    }

    @Test
    void other_annotators_add_to_what_other_items_change() {
        SplitMix random = new SplitMix(1, 0);
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < 300; item++) {
            int truth = random.next(2);
            for (int annotator = 0; annotator < 12; annotator++) {
                boolean wrong = random.nextDouble() < .04 * annotator;
                columns.add(item, annotator, wrong ? 1 - truth : truth);
            }
        }
        Ratings ratings = columns.ratings(2);

        Interval.Known items = (Interval.Known) interval(ratings, 1);
        Interval.Known both =
                (Interval.Known)
                        TwoWayBootstrap.of(
                                ratings,
                                new Metric.Nominal(),
                                new AuditOptions(REPLICATES, 1, 1, 0));

        assertThat(both.standardError()).isGreaterThan(2 * items.standardError());
        // Copies of an annotator agree with themselves and are no pair, so that the middle stays.
        assertThat((both.low() + both.high()) / 2)
                .isCloseTo((items.low() + items.high()) / 2, within(both.standardError()));
    }

    @Test
    void where_alpha_is_undefined_no_other_annotators_are_drawn() {
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < 50; item++) {
            columns.add(item, 0, 1);
            columns.add(item, 1, 1);
        }
        AtomicInteger drawn = new AtomicInteger();

        Interval both =
                TwoWayBootstrap.of(
                        columns.ratings(2),
                        new Metric.Nominal(),
                        new AuditOptions(REPLICATES, 1, 1, 0),
                        drawn::incrementAndGet);

        assertThat(both).isEqualTo(new Interval.Undefined(Reason.ONE_CATEGORY));
        assertThat(drawn).hasValue(0);
    }

    private static Interval interval(Ratings ratings, long seed) {
        return AlphaEstimate.of(
                        ratings, new Metric.Nominal(), new AuditOptions(REPLICATES, seed, 1, 0))
                .interval();
    }

    /// Items of which each cluster has so many that are labeled alike.
    private static Ratings labels(int items, int inCluster) {
        SplitMix random = new SplitMix(3, 0);
        RatingColumns columns = new RatingColumns();
        for (int cluster = 0; cluster < items / inCluster; cluster++) {
            int[] labels = new int[3];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = random.next(4) == 0 ? 1 : cluster % 2;
            }
            for (int copy = 0; copy < inCluster; copy++) {
                int item = cluster * inCluster + copy;
                columns.cluster(item, cluster);
                for (int i = 0; i < labels.length; i++) {
                    columns.add(item, i, labels[i]);
                }
            }
        }
        return columns.ratings(2);
    }
}
