package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872, methods 3 and 5.
class Newcombe1998Test {
    private final Reference paper = Reference.of("binomial-intervals");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void intervals(int example) {
        JsonNode given = paper.input("cases").get(example);
        Proportion share = new Proportion(given.get(0).asInt(), given.get(1).asInt());

        check("Wilson 95%", example, share.wilson());
        check("Wilson 95% full", example, share.wilson());
        check("Clopper-Pearson", example, share.clopperPearson());
    }

    @Test
    void exact_tests_of_one_half() {
        paper.expected("exact").is(0, new Proportion(541, 1000).fairness());
        paper.expected("exact").is(1, new Proportion(27, 40).fairness());
    }

    @Test
    void nothing_is_known_of_no_trials() {
        Proportion none = new Proportion(0, 0);

        assertThat(none.share()).isEqualTo(new Figure.Undefined(Reason.NO_LABELS));
        assertThat(none.wilson()).isEqualTo(new Proportion.Bounds(0, 1));
        assertThat(none.fairness()).isOne();
    }

    private void check(String measure, int example, Proportion.Bounds bounds) {
        Reference.Expected expected = paper.expected(measure);
        JsonNode published = expected.value().get(example);
        assertThat(bounds.low())
                .isCloseTo(published.get(0).asDouble(), within(expected.tolerance()));
        assertThat(bounds.high())
                .isCloseTo(published.get(1).asDouble(), within(expected.tolerance()));
    }
}
