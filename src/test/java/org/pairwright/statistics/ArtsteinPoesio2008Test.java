package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Artstein, R. and Poesio, M. (2008), "Inter-Coder Agreement for Computational Linguistics",
/// Computational Linguistics 34(4), 555-596, tables 1 and 4 to 7.
class ArtsteinPoesio2008Test {
    private static final double[][] CHECK_IS_HALF = {{0, 1, .5}, {1, 0, .5}, {.5, .5, 0}};

    private final Reference paper = Reference.of("artstein-poesio-2008");

    @Test
    void example_1() {
        check("example1", "ex1 Ao, S, pi, kappa");
    }

    @Test
    void example_2() {
        check("example2", "ex2 Ao, S, pi, kappa");
    }

    @Test
    void alpha() {
        Reference.Expected expected = paper.expected("ex2 alpha nominal");
        check(expected, alpha(new Metric.Nominal()));
    }

    /// What nltk 3.8 gives of the first example.
    @Test
    void alpha_of_the_first_example() {
        Ratings ratings = Reference.ofTable(paper.input("example1").get("table"));

        assertThat(KrippendorffAlpha.of(ratings, new Metric.Nominal()).value().orElseThrow())
                .isCloseTo(.34395604395604396, within(1e-12));
    }

    @Test
    void weighted_alpha() {
        Reference.Expected expected = paper.expected("ex2 alpha with weights");
        check(expected, alpha(new Metric.Given(CHECK_IS_HALF)));
    }

    @Test
    void weighted_kappa() {
        double[][] agreement = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                agreement[i][j] = 1 - CHECK_IS_HALF[i][j];
            }
        }
        long[][] table = Reference.table(paper.input("example2").get("table"));

        paper.expected("ex2 weighted kappa").is(CohenKappa.of(table, new Weights.Given(agreement)));
    }

    private void check(String example, String measure) {
        var table = paper.input(example).get("table");
        ChanceCorrected figures =
                ChanceCorrected.of(Reference.ofTable(table), new Weights.Identity());
        Reference.Expected expected = paper.expected(measure);

        expected.is(0, figures.observed());
        expected.is(1, figures.brennanPrediger());
        expected.is(2, figures.fleiss());
        expected.is(3, CohenKappa.of(Reference.table(table), new Weights.Identity()));
    }

    private static void check(Reference.Expected expected, Figure alpha) {
        expected.is(2, alpha);
        assertThat(alpha.value().orElseThrow())
                .isCloseTo(
                        expected.node().get("exact_alpha").asDouble(), within(Reference.ROUNDING));
    }

    private Figure alpha(Metric metric) {
        Ratings ratings = Reference.ofTable(paper.input("example2").get("table"));
        return KrippendorffAlpha.of(ratings, metric);
    }
}
