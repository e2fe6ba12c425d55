package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Randolph, J. J. (2005), "Free-Marginal Multirater Kappa", and his calculator.
class Randolph2005Test {
    private final Reference tables = Reference.of("randolph-free-marginal");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void agreement_and_kappas(int table) {
        Ratings ratings = Reference.counts(tables.input("tables").get(table));
        ChanceCorrected figures = ChanceCorrected.of(ratings, new Weights.Identity());

        check("fixed-marginal", table, figures.fleiss());
        check("free-marginal", table, figures.brennanPrediger());
        check("overall", table, figures.observed());
    }

    private void check(String measure, int table, Figure figure) {
        Reference.Expected expected = tables.expected(measure);
        assertThat(figure.value().orElseThrow())
                .as(measure)
                .isCloseTo(
                        expected.value().get(table).asDouble(),
                        within(expected.node().get("tolerance").get(table).asDouble()));
    }
}
