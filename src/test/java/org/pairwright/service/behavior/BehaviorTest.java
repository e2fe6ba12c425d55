package org.pairwright.service.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pairwright.service.Progress;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.LabelTable;
import org.pairwright.storage.PairColumn;

/// What small tables of labels tell, counted by hand.
class BehaviorTest {
    private static final int A = 1;
    private static final int B = 2;
    private static final int TIE = 3;
    private static final int BOTH_BAD = 4;
    private static final int SKIP = 5;
    private static final int DAY = 86_400;

    private static Behavior of(LabelTable table) {
        return Behaviors.of(
                table.labels(), label -> true, new AuditOptions(200, 1, 1, .01), Progress.NONE);
    }

    private static <T> T found(Finding<T> finding) {
        return finding.found().orElseThrow();
    }

    @Test
    void without_labels_nothing_can_be_tested() {
        Behavior none = of(new LabelTable(2));

        assertThat(none.side().overall()).isEqualTo(new Finding.Untested<>(Obstacle.NO_CHOICES));
        assertThat(none.length().overall()).isEqualTo(new Finding.Untested<>(Obstacle.NO_CHOICES));
        assertThat(none.sources()).isEqualTo(new Finding.Untested<>(Obstacle.NO_SOURCES));
        assertThat(none.consistency().overall())
                .isEqualTo(new Finding.Untested<>(Obstacle.NO_REPEATS));
        assertThat(none.drift().overall())
                .isEqualTo(new Finding.Untested<>(Obstacle.TOO_FEW_LABELS));
        assertThat(none.speed().overall()).isEqualTo(new Finding.Untested<>(Obstacle.NO_TIMES));
        assertThat(none.triads().overall()).isEqualTo(new Finding.Untested<>(Obstacle.NO_TRIADS));
        assertThat(none.gold().overall()).isEqualTo(new Finding.Untested<>(Obstacle.NO_GOLD));
        assertThat(none.scale().overall()).isEqualTo(new Finding.Untested<>(Obstacle.NO_STRENGTH));
        assertThat(none.ties().overall()).isEqualTo(new Finding.Untested<>(Obstacle.NO_LABELS));
        assertThat(none.ties().annotators()).isEmpty();
    }

    @Test
    void repeats_are_compared_with_the_first_time_by_side_and_count_nowhere_else() {
        LabelTable table = new LabelTable(1);
        int[] first = {A, A, B, TIE};
        int[] again = {A, B, B, TIE};
        for (int i = 0; i < first.length; i++) {
            int pair = table.pair(10, 20);
            int before = table.label(pair, 0, first[i], A);
            int after = table.label(pair, 0, again[i], i < 3 ? B : A);
            table.set(after, LabelColumn.OCCURRENCE, 1);
            table.set(before, LabelColumn.DECIDED, 1_000);
            table.set(after, LabelColumn.DECIDED, 1_000 + (i + 1) * DAY);
        }

        Behavior behavior = of(table);
        SelfConsistency consistency = found(behavior.consistency().overall());

        assertThat(consistency.all().same()).isEqualTo(new Proportion(3, 4));
        assertThat(consistency.swapped().same()).isEqualTo(new Proportion(2, 3));
        assertThat(consistency.sameSide().same()).isEqualTo(new Proportion(1, 1));
        assertThat(consistency.medianDays()).isEqualTo(2.5);
        // Observed 3/4; by chance 2/4 * 1/4 + 1/4 * 2/4 + 1/4 * 1/4 = 5/16.
        assertThat(consistency.all().kappa().value().orElseThrow())
                .isCloseTo((.75 - 5 / 16.0) / (1 - 5 / 16.0), within(1e-12));
        assertThat(found(behavior.ties().overall()).ties()).isEqualTo(new Proportion(1, 4));
    }

    /// Whoever prefers response a seems to prefer the left where it mostly stands there.
    @Test
    void sides_that_were_not_exchanged_at_random_tell_nothing_of_a_liking_for_one() {
        LabelTable table = new LabelTable(1);
        for (int i = 0; i < 200; i++) {
            // Four in five prefer a, which stands on the left nine times out of ten.
            table.label(table.pair(10, 10), 0, i % 5 == 0 ? B : A, i % 10 == 3 ? B : A);
        }

        Behavior behavior = of(table);

        assertThat(behavior.side().overall())
                .isEqualTo(new Finding.Untested<>(Obstacle.SIDES_NOT_BALANCED));
        assertThat(found(behavior.drift().overall()).left())
                .isEqualTo(new Finding.Untested<>(Obstacle.SIDES_NOT_BALANCED));
    }

    @Test
    void a_source_that_always_stood_on_one_side_has_a_strength_and_the_side_no_effect_of_its_own() {
        LabelTable table = new LabelTable(1);
        for (int i = 0; i < 40; i++) {
            int pair = table.pair(10, 10);
            // The first source is now response a, now b, and always on the left.
            boolean a = i % 2 == 0;
            table.set(pair, PairColumn.SOURCE_A, a ? 1 : 2);
            table.set(pair, PairColumn.SOURCE_B, a ? 2 : 1);
            boolean wins = i % 4 < 3;
            table.label(pair, 0, wins == a ? A : B, a ? A : B);
        }

        SourceStrengths fit = found(of(table).sources());

        assertThat(fit.position()).isEqualTo(new Finding.Untested<>(Obstacle.PLACE_WITH_SOURCE));
        // It wins three times as often as the other.
        assertThat(fit.sources().getFirst().name()).isEqualTo("m1");
        assertThat(fit.sources().getFirst().strength()).isCloseTo(Math.log(3) / 2, within(1e-9));
    }

    /// By hand: 12 of 16 in circles; the probability of 12 or more is .0000381, and nothing is as
    /// unlikely on the other side, where none has .01002.
    @Test
    void circles_are_compared_with_choosing_at_random() {
        LabelTable table = new LabelTable(1);
        int[][] pairs = {{0, 1}, {1, 2}, {0, 2}};
        for (int prompt = 0; prompt < 16; prompt++) {
            for (int i = 0; i < 3; i++) {
                int pair = table.pair(10, 10);
                table.set(pair, PairColumn.PROMPT, prompt);
                table.set(pair, PairColumn.RESPONSE_A, 3 * prompt + pairs[i][0]);
                table.set(pair, PairColumn.RESPONSE_B, 3 * prompt + pairs[i][1]);
                table.label(pair, 0, prompt < 12 && i == 2 ? B : A, A);
            }
        }

        Triads triads = found(of(table).triads().overall());

        assertThat(triads.circular()).isEqualTo(new Proportion(12, 16));
        double least = 0;
        for (int k = 12; k <= 16; k++) {
            least += choose(16, k) * Math.pow(.25, k) * Math.pow(.75, 16 - k);
        }
        assertThat(triads.significance().p()).isCloseTo(least, within(1e-12));
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    @Test
    void a_strong_preference_may_lean_to_a_side_where_weak_ones_do_not() {
        LabelTable table = new LabelTable(1);
        for (int i = 0; i < 20; i++) {
            int left = i % 2 == 0 ? A : B;
            int pair = table.pair(10, 10);
            int label = table.label(pair, 0, i < 10 ? left : A, left);
            table.set(label, LabelColumn.STRENGTH, i < 10 ? 3 : 1);
        }

        SideBias side = found(of(table).side().overall());

        assertThat(side.left()).isEqualTo(new Proportion(15, 20));
        assertThat(side.byStrength())
                .extracting(SideBias.AtStrength::strength, SideBias.AtStrength::left)
                .containsExactly(tuple(1, new Proportion(5, 10)), tuple(3, new Proportion(10, 10)));
    }

    @Test
    void who_goes_in_circles_is_told_from_the_majority_that_does_not() {
        LabelTable table = new LabelTable(3);
        int[][] pairs = {{0, 1}, {1, 2}, {0, 2}};
        for (int i = 0; i < 3; i++) {
            int pair = table.pair(10, 10);
            table.set(pair, PairColumn.PROMPT, 0);
            table.set(pair, PairColumn.RESPONSE_A, pairs[i][0]);
            table.set(pair, PairColumn.RESPONSE_B, pairs[i][1]);
            table.label(pair, 0, A, A);
            table.label(pair, 1, A, A);
            // 0 over 1, 1 over 2, 2 over 0.
            table.label(pair, 2, i == 2 ? B : A, A);
        }

        Behavior behavior = of(table);

        assertThat(found(behavior.triads().overall()).circular()).isEqualTo(new Proportion(1, 3));
        assertThat(found(behavior.triads().annotators().get(2).finding()).zeta())
                .isEqualTo(new Figure.Known(0));
        assertThat(found(behavior.triads().annotators().get(0).finding()).zeta())
                .isEqualTo(new Figure.Known(1));
        assertThat(found(behavior.pooledTriads()).circular()).isEqualTo(new Proportion(0, 1));
    }

    @Test
    void only_the_very_answer_that_is_known_is_right() {
        LabelTable table = new LabelTable(1);
        int[] answers = {A, B, TIE, BOTH_BAD, SKIP, A};
        int[] known = {A, A, TIE, TIE, A, 0};
        for (int i = 0; i < answers.length; i++) {
            int pair = table.pair(10, 10);
            table.set(pair, PairColumn.GOLD_ANSWER, known[i]);
            table.label(pair, 0, answers[i], A);
        }

        assertThat(found(of(table).gold().overall())).isEqualTo(new Proportion(2, 4));
    }

    @Test
    void who_shifts_the_scale_orders_pairs_as_the_others_do() {
        LabelTable table = new LabelTable(2);
        for (int level = 1; level <= 3; level++) {
            for (int chosen = A; chosen <= B; chosen++) {
                int pair = table.pair(10, 10);
                table.set(table.label(pair, 0, chosen, A), LabelColumn.STRENGTH, level);
                // One step more for b: from much better a to slightly, then a tie.
                int shifted = (chosen == A ? -level : level) + (chosen == A ? 1 : 0);
                int preference = shifted == 0 ? TIE : shifted < 0 ? A : B;
                table.set(
                        table.label(pair, 1, preference, A),
                        LabelColumn.STRENGTH,
                        Math.abs(shifted));
            }
        }

        ScaleUse use = found(of(table).scale().annotators().get(1).finding());

        assertThat(use.labels()).isEqualTo(6);
        assertThat(use.mean()).isEqualTo(.5);
        assertThat(use.spearman().value().orElseThrow()).isCloseTo(1, within(1e-12));
    }

    @Test
    void ties_of_one_are_compared_with_those_of_the_rest() {
        LabelTable table = new LabelTable(3);
        for (int i = 0; i < 40; i++) {
            int pair = table.pair(10, 10);
            table.label(pair, 0, i < 30 ? TIE : A, A);
            table.label(pair, 1, i < 4 ? TIE : A, A);
            table.label(pair, 2, i < 4 ? BOTH_BAD : B, A);
        }

        Findings<TieHabit> ties = of(table).ties();

        assertThat(found(ties.overall()).ties()).isEqualTo(new Proportion(38, 120));
        Significance first = found(found(ties.annotators().get(0).finding()).differs());
        assertThat(first.isFound()).isTrue();
        assertThat(first.adjusted()).isGreaterThan(first.p());
    }

    @Test
    void labels_that_are_made_faster_than_one_reads_agree_less() {
        LabelTable table = new LabelTable(3);
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            // Two hundred words.
            int pair = table.pair(600, 600);
            table.label(pair, 0, A, A);
            table.label(pair, 1, A, A);
            boolean fast = i < 40;
            int label = table.label(pair, 2, fast && i % 2 == 0 ? B : A, A);
            table.set(label, LabelColumn.ACTIVE_MS, fast ? 2_000 : 40_000 + random.nextInt(20_000));
        }

        Speed speed = found(of(table).speed().annotators().get(2).finding());

        assertThat(speed.labels()).isEqualTo(200);
        assertThat(speed.unread()).isEqualTo(new Proportion(40, 200));
        assertThat(speed.fastOutliers()).isEqualTo(new Proportion(40, 200));
        Speed.FastLabels labels = found(speed.fast());
        assertThat(labels.fast()).isEqualTo(new Proportion(20, 40));
        assertThat(labels.normal()).isEqualTo(new Proportion(160, 160));
        assertThat(labels.high()).isNegative();
        assertThat(labels.significance().isFound()).isTrue();
        assertThat(speed.bins().stream().mapToInt(Speed.Bin::labels).sum()).isEqualTo(200);
        assertThat(speed.bins().get(2)).isEqualTo(new Speed.Bin(2, 4, 40));
    }

    @Test
    void a_source_that_wins_more_is_ranked_above_and_the_left_is_told_from_it() {
        LabelTable table = new LabelTable(1);
        Random random = new Random(5);
        for (int i = 0; i < 600; i++) {
            int pair = table.pair(10, 10);
            int weak = 2 + random.nextInt(2);
            table.set(pair, PairColumn.SOURCE_A, 1);
            table.set(pair, PairColumn.SOURCE_B, weak);
            int left = 1 + random.nextInt(2);
            double odds = 1 + (left == A ? .5 : -.5);
            boolean a = random.nextDouble() < 1 / (1 + Math.exp(-odds));
            table.label(pair, 0, a ? A : B, left);
        }

        SourceStrengths fit = found(of(table).sources());

        assertThat(fit.sources().getFirst().name()).isEqualTo("m1");
        assertThat(fit.sources().getFirst().worstRank()).isOne();
        assertThat(fit.sources().get(1).bestRank()).isEqualTo(2);
        assertThat(fit.sources().get(1).worstRank()).isEqualTo(3);
        assertThat(fit.sources().stream().mapToDouble(SourceStrengths.Source::strength).sum())
                .isCloseTo(0, within(1e-9));
        SourceStrengths.Position position = found(fit.position());
        assertThat(position.interval()).isInstanceOf(Interval.Known.class);
        assertThat(position.logOdds()).isCloseTo(.5, within(3 * position.standardError()));
    }

    @Test
    void somebody_else_taking_over_is_no_trend() {
        LabelTable table = new LabelTable(2);
        for (int i = 0; i < 200; i++) {
            int annotator = i / 100;
            // The second one calls every other pair a tie, the first one every tenth.
            boolean tie = i % (annotator == 0 ? 10 : 2) == 0;
            table.label(table.pair(10, 20), annotator, tie ? TIE : A, A);
        }

        Drift.Trend ties = found(found(of(table).drift().overall()).ties());

        assertThat(ties.slopeSignificance().isFound()).isFalse();
        assertThat(ties.first().successes()).isCloseTo(ties.last().successes(), within(2));
    }

    @Test
    void labels_that_came_in_at_one_moment_have_no_order_and_so_no_trend() {
        LabelTable table = new LabelTable(1);
        for (int i = 0; i < 200; i++) {
            int label = table.label(table.pair(10, 20), 0, i < 100 ? TIE : A, A);
            table.set(label, LabelColumn.DECIDED, 7);
        }

        assertThat(of(table).drift().overall())
                .isEqualTo(new Finding.Untested<>(Obstacle.NO_ORDER));
    }

    @Test
    void neither_the_order_of_annotators_nor_which_response_is_a_changes_what_is_found() {
        Behavior one = of(random(false));
        Behavior other = of(random(true));

        LengthBias length = found(one.length().overall());
        LengthBias turned = found(other.length().overall());
        assertThat(turned.perDoubling().value())
                .isCloseTo(length.perDoubling().value(), within(1e-9));
        assertThat(turned.perDoubling().standardError())
                .isCloseTo(length.perDoubling().standardError(), within(1e-9));
        assertThat(turned.longer()).isEqualTo(length.longer());
        assertThat(turned.deciles()).isEqualTo(length.deciles());
        assertThat(other.side().overall()).isEqualTo(one.side().overall());
        assertThat(other.gold().overall()).isEqualTo(one.gold().overall());
        assertThat(found(other.ties().overall()).ties())
                .isEqualTo(found(one.ties().overall()).ties());
        for (int i = 0; i < 3; i++) {
            assertThat(other.side().annotators().get(2 - i).finding())
                    .isEqualTo(one.side().annotators().get(i).finding());
        }
    }

    /// The same labels of three people, once with other numbers of annotators and with a and b
    /// exchanged.
    private static LabelTable random(boolean turned) {
        Random random = new Random(6);
        LabelTable table = new LabelTable(3);
        List<Integer> exchanged = List.of(0, B, A, TIE);
        for (int i = 0; i < 120; i++) {
            int a = 50 + random.nextInt(500);
            int b = 50 + random.nextInt(500);
            int pair = turned ? table.pair(b, a) : table.pair(a, b);
            table.set(pair, PairColumn.GOLD_ANSWER, turned ? B : A);
            for (int annotator = 0; annotator < 3; annotator++) {
                int preference = 1 + random.nextInt(3);
                int left = 1 + random.nextInt(2);
                table.label(
                        pair,
                        turned ? 2 - annotator : annotator,
                        turned ? exchanged.get(preference) : preference,
                        turned ? exchanged.get(left) : left);
            }
        }
        return table;
    }
}
