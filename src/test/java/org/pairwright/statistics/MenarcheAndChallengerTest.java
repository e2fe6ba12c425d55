package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Venables, W. N. and Ripley, B. D., Modern Applied Statistics with S, data set menarche; Dalal,
/// S. R., Fowlkes, E. B. and Hoadley, B. (1989), Journal of the American Statistical Association
/// 84, 945-957.
class MenarcheAndChallengerTest {
    /// R's standard errors come from the last step but one.
    private static final double LAST_STEP = 2e-5;

    private final Reference data = Reference.of("logistic-regression");

    @Test
    void menarche() {
        JsonNode given = data.input("menarche");
        LogisticRegression fit =
                fit(given.get("Age"), whole(given.get("Menarche")), whole(given.get("Total")));

        check("menarche intercept", fit, LAST_STEP);
        data.expected("menarche residual").is(0, fit.deviance());
        data.expected("menarche residual").is(1, fit.degreesOfFreedom());
    }

    @Test
    void challenger() {
        LogisticRegression fit = flights();

        check("challenger intercept", fit, 5e-5);
        data.expected("challenger residual").is(0, fit.deviance());
        data.expected("challenger residual").is(1, fit.degreesOfFreedom());
        assertThat(fit.significance(1))
                .isCloseTo(
                        data.expected("challenger intercept").node().get("p_temp").asDouble(),
                        within(.0005));
    }

    @Test
    void rows_that_come_twice_in_clusters_say_nothing_new() {
        List<Estimate> once = flights().robust(IntStream.range(0, 23).toArray()).orElseThrow();
        JsonNode given = data.input("challenger");
        int[] distress = whole(given.get("distress"));
        int[] twice = IntStream.range(0, 46).map(i -> distress[i % 23]).toArray();
        double[][] known = new double[46][];
        for (int i = 0; i < known.length; i++) {
            known[i] = new double[] {1, given.get("temp").get(i % 23).asDouble()};
        }
        LogisticRegression fit =
                LogisticRegression.of(new LogisticRows(known, twice, ones(46))).orElseThrow();

        List<Estimate> clustered =
                fit.robust(IntStream.range(0, 46).map(i -> i % 23).toArray()).orElseThrow();

        // The same but for the factor of small samples: (N - 1) / (N - K).
        double factor = Math.sqrt(45.0 / 44 / (22.0 / 21));
        assertThat(clustered.get(1).standardError())
                .isCloseTo(once.get(1).standardError() * factor, within(1e-9));
        assertThat(clustered.get(1).degrees()).isEqualTo(22);
        assertThat(fit.standardError(1))
                .isCloseTo(flights().standardError(1) / Math.sqrt(2), within(1e-9));
    }

    @Test
    void what_separates_outcomes_has_no_coefficient() {
        double[][] known = {{1, 1}, {1, 2}, {1, 3}, {1, 4}};

        assertThat(LogisticRegression.of(new LogisticRows(known, new int[] {0, 0, 1, 1}, ones(4))))
                .isEmpty();
    }

    private LogisticRegression flights() {
        JsonNode given = data.input("challenger");
        return fit(given.get("temp"), whole(given.get("distress")), ones(23));
    }

    private void check(String measure, LogisticRegression fit, double errorTolerance) {
        Reference.Expected expected = data.expected(measure);
        for (int i = 0; i < 2; i++) {
            expected.is(i, fit.coefficient(i));
            assertThat(fit.standardError(i))
                    .isCloseTo(expected.node().get("se").get(i).asDouble(), within(errorTolerance));
        }
    }

    private static LogisticRegression fit(JsonNode x, int[] successes, int[] trials) {
        double[][] known = new double[x.size()][];
        for (int i = 0; i < known.length; i++) {
            known[i] = new double[] {1, x.get(i).asDouble()};
        }
        return LogisticRegression.of(new LogisticRows(known, successes, trials)).orElseThrow();
    }

    private static int[] ones(int n) {
        int[] ones = new int[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[] whole(JsonNode numbers) {
        return Reference.numbers(numbers).stream().mapToInt(Double::intValue).toArray();
    }
}
