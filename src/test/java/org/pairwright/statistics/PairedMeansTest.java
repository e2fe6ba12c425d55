package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// How far two are apart on the same prompts, and what it takes to settle that.
class PairedMeansTest {
    private final PairedMeans means = new PairedMeans();

    private void add(int times, double one, double other) {
        for (int i = 0; i < times; i++) {
            means.add(one, other);
        }
    }

    @Test
    void two_that_were_never_unsafe_may_still_differ() {
        add(30, 0, 0);

        Interval.Known known = (Interval.Known) means.interval();
        assertThat(means.difference()).isEqualTo(new Figure.Known(0));
        assertThat(known.low()).isLessThan(-.05);
        assertThat(known.high()).isGreaterThan(.05);
        assertThat(means.significance(1)).isEqualTo(1);
    }

    @Test
    void the_p_value_of_few_goes_through_all_ways() {
        add(5, 1, 0);

        assertThat(means.significance(1)).isEqualTo(2.0 / 32);
    }

    @Test
    void the_p_value_of_many_is_drawn_and_of_very_many_is_that_of_student() {
        for (int i = 0; i < 60; i++) {
            means.add(i % 3 == 0 ? 0 : 1, i % 3 == 0 ? 1 : 0);
        }
        double drawn = means.significance(1);
        add(4_000, .5, .5);
        double student = means.significance(1);

        // 20 of 60 for the other: by the binomial distribution .0135.
        assertThat(drawn).isCloseTo(.0135, within(.004));
        assertThat(student).isCloseTo(.0097, within(.002));
    }

    @Test
    void what_is_settled_needs_no_more() {
        add(40, 1, 0);
        add(2, 0, 1);

        assertThat(Settling.asMeasured(means)).isEqualTo(new Settling.Settled());
    }

    @Test
    void what_is_not_settled_needs_as_many_as_the_formula_says() {
        add(20, 1, 0);
        add(15, 0, 1);
        double deviation = Math.sqrt((35 - 25.0 / 35) / 34);
        double root = 2.8015852 * deviation / (5.0 / 35);

        assertThat(Settling.asMeasured(means))
                .isEqualTo(new Settling.Needed((long) Math.ceil(root * root) - 35));
    }

    @Test
    void no_difference_is_never_settled() {
        add(20, 1, 0);
        add(20, 0, 1);

        assertThat(Settling.asMeasured(means)).isEqualTo(new Settling.OutOfReach());
        assertThat(Settling.toFind(means, .05)).isInstanceOf(Settling.Needed.class);
    }

    @Test
    void a_few_prompts_tell_nothing_of_how_many_it_takes() {
        add(19, 1, 0);

        assertThat(Settling.asMeasured(means))
                .isEqualTo(new Settling.Untold(Reason.TOO_FEW_SHARED));
    }

    @Test
    void without_a_prompt_nothing_is_known() {
        assertThat(means.difference()).isEqualTo(new Figure.Undefined(Reason.NO_SHARED_PROMPTS));
        assertThat(means.interval()).isEqualTo(new Interval.Undefined(Reason.NO_SHARED_PROMPTS));
    }
}
