package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Passonneau, R. (2006), "Measuring Agreement on Set-valued Items (MASI)", LREC.
class Masi2006Test {
    private final Reference paper = Reference.of("masi-distances");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void distances(int pair) {
        BitSet one = set(paper.input("pairs").get(pair).get(0));
        BitSet other = set(paper.input("pairs").get(pair).get(1));

        check("1 - J*M, exact thirds", pair, SetDistance.masi(one, other));
        check("1 - J*M, exact thirds", pair, SetDistance.masi(other, one));
        check("Jaccard", pair, SetDistance.jaccard(one, other));
    }

    private void check(String measure, int pair, double distance) {
        Reference.Expected expected = paper.expected(measure);
        assertThat(distance)
                .isCloseTo(expected.value().get(pair).asDouble(), within(expected.tolerance()));
    }

    private static BitSet set(JsonNode tags) {
        BitSet set = new BitSet();
        tags.forEach(tag -> set.set(tag.asString().charAt(0) - 'a'));
        return set;
    }
}
