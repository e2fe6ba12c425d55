package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.statistics.Proportion;
import org.pairwright.ui.kit.Conditions;

/// Expressions for the pairs behind a figure.
class PairsBehindTest {
    private static final PairsBehind BEHIND =
            new PairsBehind(Conditions.of(Filter.parse("source = x")));

    /// Limits are as short as tells the parts from one another, and leave no pair out.
    @Test
    void a_part_by_length_has_the_pairs_between_it_and_the_next_one() {
        List<LengthBias.Decile> parts =
                List.of(part(1.0625, 1.25), part(4 / 3.0, 1.5), part(1.5625, 9));

        assertThat(BEHIND.choices(parts, 0))
                .isEqualTo(
                        "source = x and preference in (a, b)"
                                + " and length_ratio >= 1.06 and length_ratio < 1.3");
        assertThat(BEHIND.choices(parts, 1))
                .isEqualTo(
                        "source = x and preference in (a, b)"
                                + " and length_ratio >= 1.3 and length_ratio < 1.56");
        assertThat(BEHIND.choices(parts, 2))
                .isEqualTo("source = x and preference in (a, b) and length_ratio >= 1.56");
    }

    private static LengthBias.Decile part(double from, double to) {
        return new LengthBias.Decile(from, to, new Proportion(5, 10));
    }
}
