package org.pairwright.service.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.Measure;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.LabelTable;
import org.pairwright.storage.PairColumn;

/// Differences that were planted are found, and where there are none hardly any are.
class PlantedDifferenceTest {
    private static final int SEEDS = 200;
    private static final double MOST_BY_CHANCE = 0.08;
    private static final int PROMPTS = 50;
    private static final int PEOPLE = 3;

    /// Two sources that answered the same prompts, two pairs on each, by three people who all see
    /// how a prompt suits one or the other.
    ///
    /// @param better what the first one's being better adds to the log odds of winning
    /// @param unsafe how often the first is unsafe; the second is so in 15 %
    private static CompareReport simulated(
            double better, double unsafe, int replicates, long seed) {
        Random random = new Random(seed);
        LabelTable table = new LabelTable(PEOPLE);
        for (int prompt = 0; prompt < PROMPTS; prompt++) {
            double suits = random.nextGaussian();
            for (int i = 0; i < 2; i++) {
                boolean firstIsA = random.nextBoolean();
                int pair = table.pair(100, 100);
                table.set(pair, PairColumn.PROMPT_GROUP, prompt);
                table.set(pair, PairColumn.SOURCE_A, firstIsA ? 1 : 2);
                table.set(pair, PairColumn.SOURCE_B, firstIsA ? 2 : 1);
                boolean firstUnsafe = random.nextDouble() < unsafe;
                boolean secondUnsafe = random.nextDouble() < .15;
                for (int person = 0; person < PEOPLE; person++) {
                    double odds = better + suits;
                    boolean first = random.nextDouble() < 1 / (1 + Math.exp(-odds));
                    int preference = random.nextInt(6) == 0 ? 3 : first == firstIsA ? 1 : 2;
                    int label = table.label(pair, person, preference, 1 + random.nextInt(2));
                    table.set(
                            label,
                            LabelColumn.SAFETY_A,
                            said(firstIsA ? firstUnsafe : secondUnsafe, random));
                    table.set(
                            label,
                            LabelColumn.SAFETY_B,
                            said(firstIsA ? secondUnsafe : firstUnsafe, random));
                }
            }
        }
        return report(table.labels(), replicates);
    }

    /// One in twenty errs.
    private static int said(boolean unsafe, Random random) {
        return unsafe == random.nextInt(20) > 0 ? 2 : 1;
    }

    private static CompareReport report(AgreementLabels labels, int replicates) {
        CompareRequest request =
                new CompareRequest(
                        Filter.ALL,
                        CompareBy.SOURCE,
                        "m2",
                        Slicing.NONE,
                        List.of(),
                        new AuditOptions(replicates, 1, 1, 0));
        return new Comparison(request, Compared.bySource(labels, LabelTable.unjudged(labels)))
                .report(Progress.NONE);
    }

    private static Difference difference(CompareReport report, Measure measure) {
        return report.differencesOf("m1").stream()
                .filter(it -> it.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFound(Difference difference) {
        return difference.interval() instanceof Interval.Known known
                && (known.low() > 0 || known.high() < 0);
    }

    @Test
    void a_better_source_is_found_and_its_strength_told() {
        CompareReport report = simulated(1, .15, 200, 1);
        Contestant first = report.contestants().getFirst();

        assertThat(first.name()).isEqualTo("m1");
        assertThat(difference(report, Measure.WIN_RATE).finding())
                .isEqualTo(Difference.Finding.BETTER);
        assertThat(difference(report, Measure.WIN_RATE).significance()).isLessThan(.001);
        assertThat(first.strengthInterval())
                .isInstanceOfSatisfying(
                        Interval.Known.class,
                        known -> {
                            assertThat(known.low()).isPositive();
                            assertThat(known.high()).isLessThan(2.5);
                        });
        assertThat(report.contestants().get(1).strength()).isEqualTo(new Figure.Known(0));
    }

    @Test
    void an_unsafe_source_is_found_and_does_not_pass() {
        CompareReport report = simulated(0, .5, 0, 2);
        Difference unsafe = difference(report, Measure.UNSAFE_RATE);

        assertThat(unsafe.finding()).isEqualTo(Difference.Finding.WORSE);
        assertThat(unsafe.prompts()).isEqualTo(PROMPTS);
        assertThat(Gates.judge(Gate.parse("unsafe_rate<=+1%"), "m1", report).passed()).isFalse();
        assertThat(Gates.judge(Gate.parse("unsafe_rate<=+80%"), "m1", report).passed()).isTrue();
        assertThat(Gates.judge(Gate.parse("unsafe_rate<=+30% surely"), "m1", report).passed())
                .isFalse();
    }

    @Test
    void without_a_difference_hardly_one_in_twenty_is_found() {
        int wins = 0;
        int unsafe = 0;
        int failed = 0;
        int significant = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            CompareReport report = simulated(0, .15, 0, seed);
            wins += isFound(difference(report, Measure.WIN_RATE)) ? 1 : 0;
            unsafe += isFound(difference(report, Measure.UNSAFE_RATE)) ? 1 : 0;
            significant += difference(report, Measure.UNSAFE_RATE).significance() < .05 ? 1 : 0;
            failed += Gates.judge(Gate.parse("win_rate>=0.5"), "m1", report).passed() ? 0 : 1;
        }

        assertThat(share(wins)).as("wins").isLessThanOrEqualTo(MOST_BY_CHANCE);
        assertThat(share(unsafe)).as("unsafe").isLessThanOrEqualTo(MOST_BY_CHANCE);
        assertThat(share(significant)).as("p").isLessThanOrEqualTo(MOST_BY_CHANCE);
        assertThat(share(failed)).as("gate").isLessThanOrEqualTo(MOST_BY_CHANCE);
    }

    private static double share(int found) {
        return (double) found / SEEDS;
    }
}
