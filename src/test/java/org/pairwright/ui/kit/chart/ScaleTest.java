package org.pairwright.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScaleTest {
    private final Scale scale = new Scale(0, 1, 100, 200);

    @Test
    void a_number_stands_at_its_share_of_the_way() {
        assertThat(scale.at(0.25)).isEqualTo(125, within(1e-9));
    }

    @Test
    void what_lies_beyond_stands_at_the_end() {
        assertThat(scale.at(-3)).isEqualTo(100, within(1e-9));
        assertThat(scale.at(7)).isEqualTo(200, within(1e-9));
    }

    @Test
    void ticks_are_round_numbers() {
        assertThat(scale.ticks(4)).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
        assertThat(new Scale(-0.1, 0.3, 0, 1).ticks(4)).hasSize(5);
        assertThat(new Scale(0, 90, 0, 1).ticks(3)).containsExactly(0.0, 50.0);
        assertThat(new Scale(0, 0.12, 0, 1).ticks(5)).containsExactly(0.0, 0.05, 0.1);
    }

    @Test
    void a_scale_without_length_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale(1, 1, 0, 1))
                .withMessage("There is no scale from 1.0 to 1.0.");
    }
}
