package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What it takes until an interval is narrow enough, in worlds of which everything is known.
class PlannerTest {
    private static final AuditOptions OPTIONS = new AuditOptions(400, 1, 1, .01);
    private static final PlannedFigure ALPHA = new PlannedFigure.Alpha(new Metric.Nominal());
    private static final PlannedFigure WINS = new PlannedFigure.MeanScore(1, 0, .5);
    private static final double ANY = 10;
    private static final int PILOTS = 8;
    private static final int RUNS = 60;
    private static final long SEED = 11;

    @ParameterizedTest
    @CsvSource({".95, .5, .3", ".8, .8, 0"})
    void as_many_items_as_planned_give_an_interval_as_wide_as_asked(
            double clear, double unclear, double shareUnclear) {
        PlannedWorld world = new PlannedWorld(SEED, clear, unclear, shareUnclear);
        for (PlannedFigure figure : List.of(ALPHA, WINS)) {
            double ratio = 0;
            for (int i = 0; i < PILOTS; i++) {
                Ratings pilot = world.ratings(200, 3);
                double asked = .55 * width(pilot, figure);
                PlanAnswer.Needed needed = (PlanAnswer.Needed) plan(pilot, figure, asked).byItems();
                assertThat(needed.more()).isEqualTo(needed.total() - 200);
                ratio += width(world.ratings((int) needed.total(), 3), figure) / asked / PILOTS;
            }
            assertThat(ratio).as("seed %d", SEED).isCloseTo(1, within(.08));
        }
    }

    @ParameterizedTest
    @CsvSource({".95, .5, .3, .85", ".99, .4, .5, .85", ".8, .8, 0, .75"})
    void as_many_labels_as_planned_give_an_interval_hardly_wider_than_asked(
            double clear, double unclear, double shareUnclear, double least) {
        PlannedWorld world = new PlannedWorld(SEED, clear, unclear, shareUnclear);
        double ratio = 0;
        for (int i = 0; i < PILOTS; i++) {
            Ratings pilot = world.ratings(300, 2);
            double asked = .7 * width(pilot, ALPHA);
            PlanAnswer.Needed needed = (PlanAnswer.Needed) plan(pilot, ALPHA, asked).byOverlap();
            assertThat(needed.more()).isEqualTo(300 * (needed.total() - 2));
            ratio += width(world.ratings(300, (int) needed.total()), ALPHA) / asked / PILOTS;
        }
        // Where all items are equally hard the plan asks for too much rather than too little.
        assertThat(ratio).as("seed %d", SEED).isBetween(least, 1.08);
    }

    @Test
    void the_curves_never_rise_and_go_through_what_is_there() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(150, 3);
        double now = width(pilot, ALPHA);
        Plan plan = plan(pilot, ALPHA, now / 3);

        for (List<PlanPoint> curve : List.of(plan.itemCurve(), plan.overlapCurve())) {
            assertThat(curve)
                    .isSortedAccordingTo((one, other) -> Long.compare(one.n(), other.n()))
                    .isSortedAccordingTo(
                            (one, other) -> Double.compare(other.width(), one.width()));
        }
        assertThat(plan.itemCurve()).anyMatch(point -> point.n() == 150 && point.width() == now);
        assertThat(plan.overlapCurve().getFirst().n()).isEqualTo(3);
        assertThat(plan.overlapCurve().getFirst().width()).isEqualTo(now);
    }

    @Test
    void endless_replicates_would_ask_for_a_number_in_the_range() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(150, 3);
        double asked = .6 * width(pilot, ALPHA);
        long endless =
                needed(
                                Planner.of(
                                        pilot,
                                        ALPHA,
                                        asked,
                                        new AuditOptions(40_000, 1, 1, .01),
                                        () -> {}))
                        .total();
        int within = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            PlanAnswer.Needed needed =
                    needed(
                            Planner.of(
                                    pilot,
                                    ALPHA,
                                    asked,
                                    new AuditOptions(200, SEED + seed, 1, .01),
                                    () -> {}));
            assertThat(needed.total()).isBetween(needed.range().low(), needed.range().high());
            within += needed.range().low() <= endless && endless <= needed.range().high() ? 1 : 0;
        }

        // 95 % are 57 of 60; fewer than 52 would be a chance of one in a hundred.
        assertThat(within).as("seed %d", SEED).isBetween(52, RUNS);
    }

    @Test
    void more_replicates_tell_more_exactly() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(150, 3);
        double asked = .6 * width(pilot, ALPHA);
        PlanRange few = needed(plan(pilot, ALPHA, asked)).range();
        PlanRange many =
                needed(
                                Planner.of(
                                        pilot,
                                        ALPHA,
                                        asked,
                                        new AuditOptions(6_400, 1, 1, .01),
                                        () -> {}))
                        .range();

        // Sixteen times as many leave a quarter of the error.
        assertThat((double) (many.high() - many.low()) / (few.high() - few.low()))
                .isBetween(.15, .4);
    }

    @Test
    void each_point_of_a_curve_has_its_range() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(150, 3);
        Plan plan = plan(pilot, ALPHA, width(pilot, ALPHA) / 3);

        for (List<PlanPoint> curve : List.of(plan.itemCurve(), plan.overlapCurve())) {
            assertThat(curve)
                    .allSatisfy(point -> {
                        assertThat(point.width()).isBetween(point.low(), point.high());
                        assertThat(point.high()).isGreaterThan(point.low());
                    });
        }
    }

    private static PlanAnswer.Needed needed(Plan plan) {
        return (PlanAnswer.Needed) plan.byItems();
    }

    @Test
    void the_present_interval_is_that_of_the_audit() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(150, 3);
        AlphaEstimate audit = AlphaEstimate.of(pilot, new Metric.Nominal(), OPTIONS);
        Plan plan = plan(pilot, ALPHA, ANY);

        assertThat(plan.figure()).isEqualTo(audit.alpha());
        assertThat(plan.interval()).isEqualTo(audit.interval());
    }

    @Test
    void far_beyond_what_is_there_the_width_goes_with_the_root() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(150, 3);
        double now = width(pilot, ALPHA);
        PlanAnswer.Needed needed = (PlanAnswer.Needed) plan(pilot, ALPHA, now / 100).byItems();

        assertThat((double) needed.total()).isCloseTo(150.0 * 100 * 100, within(300_000.0));
    }

    @Test
    void what_is_narrow_enough_needs_nothing() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(150, 3);
        Plan plan = plan(pilot, ALPHA, ANY);

        assertThat(plan.byItems()).isEqualTo(new PlanAnswer.Enough(new PlanRange(150, 150)));
        assertThat(plan.byOverlap()).isEqualTo(new PlanAnswer.Enough(new PlanRange(3, 3)));
        assertThat(plan.itemCurve()).isNotEmpty();
    }

    @Test
    void labels_on_the_same_items_are_not_enough_where_the_items_are_too_few() {
        Ratings pilot = new PlannedWorld(SEED, .99, .5, .3).ratings(100, 2);
        PlanAnswer answer = plan(pilot, ALPHA, width(pilot, ALPHA) / 20).byOverlap();

        assertThat(answer).isInstanceOf(PlanAnswer.Beyond.class);
        assertThat(((PlanAnswer.Beyond) answer).most()).isEqualTo(Planner.MOST_OVERLAP);
        assertThat(((PlanAnswer.Beyond) answer).range().isNever()).isTrue();
    }

    @Test
    void what_is_just_not_enough_may_be_enough_with_endless_resampling() {
        Ratings pilot = new PlannedWorld(SEED, .99, .5, .3).ratings(100, 2);
        double narrowest =
                plan(pilot, ALPHA, width(pilot, ALPHA) / 20).overlapCurve().getLast().width();
        PlanAnswer.Beyond answer =
                (PlanAnswer.Beyond) plan(pilot, ALPHA, .999 * narrowest).byOverlap();

        assertThat(answer.range().low()).isBetween(2L, (long) Planner.MOST_OVERLAP);
        assertThat(answer.range().isOpen()).isTrue();
    }

    @Test
    void items_with_one_label_count_once_they_have_a_second() {
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < 400; item++) {
            columns.add(item, 0, item % 2);
            if (item < 100) {
                columns.add(item, 1, item % 10 == 0 ? 1 - item % 2 : item % 2);
            }
        }
        Ratings pilot = columns.ratings(2);
        Plan plan = plan(pilot, ALPHA, .7 * width(pilot, ALPHA));

        assertThat(plan.items()).isEqualTo(100);
        assertThat(plan.labeled()).isEqualTo(400);
        assertThat(plan.byOverlap()).isEqualTo(new PlanAnswer.Needed(2, 300, new PlanRange(2, 2)));
        // Four times as many items that count.
        assertThat(plan.overlapCurve().get(1).width())
                .isCloseTo(plan.itemCurve().getLast().width(), within(.03));
    }

    @Test
    void too_few_items_tell_nothing() {
        Plan plan = plan(new PlannedWorld(SEED, .8, .8, 0).ratings(19, 3), ALPHA, .1);

        assertThat(plan.byItems()).isEqualTo(new PlanAnswer.Untold(Reason.TOO_FEW_ITEMS));
        assertThat(plan.byOverlap()).isEqualTo(plan.byItems());
        assertThat(plan.itemCurve()).isEmpty();
    }

    @Test
    void a_figure_that_is_undefined_can_t_be_planned() {
        Plan single = plan(new PlannedWorld(SEED, .8, .8, 0).ratings(50, 1), ALPHA, .1);
        Plan same = plan(Grid.of("00 ".repeat(30).strip()), ALPHA, .1);
        Plan nothing = plan(new RatingColumns().ratings(3), WINS, .1);

        assertThat(single.byItems()).isEqualTo(new PlanAnswer.Untold(Reason.NO_OVERLAP));
        assertThat(same.byItems()).isEqualTo(new PlanAnswer.Untold(Reason.ONE_CATEGORY));
        assertThat(nothing.byItems()).isEqualTo(new PlanAnswer.Untold(Reason.NO_LABELS));
    }

    @Test
    void where_all_labels_agree_nobody_can_tell_how_much_they_would_vary() {
        Plan plan = plan(Grid.of("00 11 ".repeat(15).strip()), ALPHA, .1);

        assertThat(plan.byItems()).isEqualTo(new PlanAnswer.Untold(Reason.NO_VARIATION));
    }

    @Test
    void without_a_second_label_on_anything_wins_are_planned_by_items_alone() {
        Ratings pilot = new PlannedWorld(SEED, .8, .8, 0).ratings(100, 1);
        Plan plan = plan(pilot, WINS, width(pilot, WINS) / 2);

        assertThat(plan.byItems()).isInstanceOf(PlanAnswer.Needed.class);
        assertThat(plan.byOverlap()).isEqualTo(new PlanAnswer.Untold(Reason.NO_OVERLAP));
    }

    @Test
    void a_plan_is_the_same_on_any_number_of_cores() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(100, 3);
        Plan here = plan(pilot, ALPHA, .05);
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool three = new ForkJoinPool(3)) {
            assertThat(one.submit(() -> plan(pilot, ALPHA, .05)).join()).isEqualTo(here);
            assertThat(three.submit(() -> plan(pilot, ALPHA, .05)).join()).isEqualTo(here);
        }
    }

    @Test
    void another_seed_says_nearly_the_same() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(200, 3);
        long one = ((PlanAnswer.Needed) plan(pilot, ALPHA, .08).byItems()).total();
        Plan other = Planner.of(pilot, ALPHA, .08, new AuditOptions(400, 2, 1, .01), () -> {});

        assertThat((double) ((PlanAnswer.Needed) other.byItems()).total())
                .isCloseTo((double) one, within(.25 * one));
    }

    @Test
    void no_width_at_all_is_refused() {
        Ratings pilot = new PlannedWorld(SEED, .9, .5, .3).ratings(50, 3);

        assertThatThrownBy(() -> plan(pilot, ALPHA, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Plan plan(Ratings ratings, PlannedFigure figure, double width) {
        return Planner.of(ratings, figure, width, OPTIONS, () -> {});
    }

    private static double width(Ratings ratings, PlannedFigure figure) {
        Patterns patterns = Patterns.of(ratings);
        return Planner.width(
                new ItemBootstrap(patterns, ratings.clusters(), figure.minLabels())
                        .interval(
                                figure.ofPatterns(patterns), OPTIONS.replicates(), OPTIONS.seed()));
    }
}
