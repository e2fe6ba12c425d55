package org.pairwright.service.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.service.Progress;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.LabelTable;
import org.pairwright.storage.PairColumn;

/// Biases that were planted are found, and where there are none hardly any are.
class PlantedBiasTest {
    private static final AuditOptions OPTIONS = new AuditOptions(0, 1, 1, .01);
    private static final int SEEDS = 200;
    private static final double MOST_BY_CHANCE = 0.08;

    /// Labels by one person of pairs that come in threes on a prompt.
    ///
    /// @param leftLogit what being on the left adds to the log odds of being chosen
    /// @param lengthLogit what twice the length adds
    private static Behavior simulated(
            int pairs, double leftLogit, double lengthLogit, double drift, long seed) {
        Random random = new Random(seed);
        LabelTable table = new LabelTable(1);
        for (int i = 0; i < pairs; i++) {
            int a = 100 + random.nextInt(900);
            int b = 100 + random.nextInt(900);
            int pair = table.pair(a, b);
            table.set(pair, PairColumn.PROMPT_GROUP, pair / 3);
            int left = 1 + random.nextInt(2);
            double odds =
                    (leftLogit + drift * i / pairs) * (left == 1 ? 1 : -1)
                            + lengthLogit * Math.log((double) a / b) / Math.log(2);
            boolean chooseA = random.nextDouble() < 1 / (1 + Math.exp(-odds));
            table.label(pair, 0, chooseA ? 1 : 2, left);
        }
        return Behaviors.of(table.labels(), label -> true, OPTIONS, Progress.NONE);
    }

    @Test
    void a_liking_for_the_left_is_found() {
        Behavior behavior = simulated(1_500, .5, 0, 0, 1);

        SideBias side = behavior.side().overall().found().orElseThrow();
        assertThat(side.significance().p()).isLessThan(.001);
        LengthBias length = behavior.length().overall().found().orElseThrow();
        assertThat(length.position().value())
                .isCloseTo(.5, within(3 * length.position().standardError()));
        assertThat(length.significance().isFound()).isFalse();
    }

    @Test
    void a_liking_for_the_longer_response_is_found_whatever_the_sides() {
        Behavior behavior = simulated(1_500, .3, .6, 0, 2);

        LengthBias length = behavior.length().overall().found().orElseThrow();
        assertThat(length.perDoubling().value())
                .isCloseTo(.6, within(3 * length.perDoubling().standardError()));
        assertThat(length.significance().p()).isLessThan(.001);
        assertThat(length.longer().wilson().low()).isGreaterThan(.5);
        assertThat(length.deciles()).hasSize(10);
        assertThat(length.deciles().getLast().longer().successes())
                .isGreaterThan(length.deciles().getFirst().longer().successes());
        assertThat(length.deciles().stream().mapToInt(it -> it.longer().trials()).sum())
                .isEqualTo(length.longer().trials());
    }

    @Test
    void a_liking_that_grows_is_found() {
        Drift drift = simulated(1_500, 0, 0, 2, 3).drift().overall().found().orElseThrow();

        Drift.Trend left = drift.left().found().orElseThrow();
        assertThat(left.slopeSignificance().p()).isLessThan(.001);
        assertThat(left.thirds().p()).isLessThan(.001);
        assertThat(left.oddsRatio()).isGreaterThan(2);
        assertThat(drift.ties()).isEqualTo(new Finding.Untested<>(Obstacle.NO_VARIETY));
        assertThat(drift.agreement()).isEqualTo(new Finding.Untested<>(Obstacle.NO_OVERLAP));
    }

    @Test
    void without_any_hardly_one_in_twenty_is_found() {
        int side = 0;
        int length = 0;
        int slope = 0;
        int thirds = 0;
        int changed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Behavior behavior = simulated(240, 0, 0, 0, seed);
            side +=
                    behavior.side().overall().found().orElseThrow().significance().isFound()
                            ? 1
                            : 0;
            length +=
                    behavior.length().overall().found().orElseThrow().significance().isFound()
                            ? 1
                            : 0;
            Drift.Trend left =
                    behavior.drift().overall().found().orElseThrow().left().found().orElseThrow();
            slope += left.slopeSignificance().isFound() ? 1 : 0;
            thirds += left.thirds().isFound() ? 1 : 0;
            changed += left.thirds().isFound() || left.slopeSignificance().isFound() ? 1 : 0;
        }

        assertThat(share(side)).isLessThanOrEqualTo(MOST_BY_CHANCE);
        assertThat(share(length)).isLessThanOrEqualTo(MOST_BY_CHANCE);
        assertThat(share(slope)).isLessThanOrEqualTo(MOST_BY_CHANCE);
        assertThat(share(thirds)).isLessThanOrEqualTo(MOST_BY_CHANCE);
        assertThat(share(changed)).isLessThanOrEqualTo(MOST_BY_CHANCE);
    }

    /// Whoever is said to have changed may have done so in any of six ways.
    @Test
    void of_people_who_never_change_hardly_one_in_twenty_seems_to() {
        int changed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            LabelTable table = new LabelTable(3);
            for (int i = 0; i < 100; i++) {
                int pair = table.pair(100, 100);
                for (int annotator = 0; annotator < 3; annotator++) {
                    int preference = random.nextInt(5) == 0 ? 3 : 1 + random.nextInt(2);
                    table.label(pair, annotator, preference, 1 + random.nextInt(2));
                }
            }
            Findings<Drift> drift =
                    Behaviors.of(table.labels(), label -> true, OPTIONS, Progress.NONE).drift();
            changed +=
                    drift.annotators().stream()
                                    .map(of -> of.finding().found().orElseThrow())
                                    .anyMatch(PlantedBiasTest::isChanged)
                            ? 1
                            : 0;
        }

        assertThat(share(changed)).isLessThanOrEqualTo(MOST_BY_CHANCE);
    }

    private static boolean isChanged(Drift drift) {
        return Stream.of(drift.agreement(), drift.left(), drift.ties())
                .flatMap(trend -> trend.found().stream())
                .anyMatch(it -> it.slopeSignificance().isFound() || it.thirds().isFound());
    }

    private static double share(int found) {
        return (double) found / SEEDS;
    }
}
