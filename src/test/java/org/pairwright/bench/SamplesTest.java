package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void the_median_of_an_odd_number_of_runs_is_the_middle_one() {
        assertThat(seconds(9, 1, 2).median()).isEqualTo(2);
    }

    @Test
    void the_median_of_an_even_number_of_runs_lies_between_the_middle_two() {
        assertThat(seconds(9, 1, 2, 4).median()).isEqualTo(3);
    }

    @Test
    void the_ratio_pairs_runs_that_stood_next_to_each_other() {
        Samples slowing = seconds(1, 2, 10);

        assertThat(slowing.ratioOf(seconds(3, 6, 30))).isEqualTo(3);
    }

    @Test
    void one_disturbed_pair_does_not_change_the_ratio() {
        assertThat(seconds(1, 1, 50).ratioOf(seconds(2, 2, 2))).isEqualTo(2);
    }

    @Test
    void runs_without_a_partner_have_no_ratio() {
        assertThatThrownBy(() -> seconds(1).ratioOf(seconds(1, 2)))
                .hasMessage("1 runs can't be paired with 2.");
    }

    @Test
    void memory_is_that_of_the_hungriest_run() {
        Samples samples = new Samples(List.of(new Sample(1, 0, 0, 7), new Sample(1, 0, 0, 5)));

        assertThat(samples.peakBytes()).isEqualTo(7);
    }

    @Test
    void without_a_run_there_is_no_figure() {
        assertThatThrownBy(() -> new Samples(List.of()))
                .hasMessage("There is no figure without a run.");
    }

    static Samples seconds(double... seconds) {
        return new Samples(
                DoubleStream.of(seconds).mapToObj(it -> new Sample(it, 0, 0, 0)).toList());
    }
}
