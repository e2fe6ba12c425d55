package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.Reason;

/// Figures as papers print them.
class FigureTextTest {
    @ParameterizedTest
    @CsvSource({".6349, .63", "1, 1.00", "0, .00", "-.1, −.10", "-.001, .00", "-1, −1.00"})
    void a_coefficient_has_two_decimals(double number, String text) {
        assertThat(FigureText.of(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({".764, 76 %", "1, 100 %", "0, 0 %", ".9961, 99.6 %", ".004, 0.4 %"})
    void a_share_is_told_in_percent(double share, String text) {
        assertThat(FigureText.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({".0004, p < .001", ".0312, p = .031", "1, p = 1.000"})
    void a_p_value_is_never_zero(double p, String text) {
        assertThat(FigureText.p(p)).isEqualTo(text);
    }

    @Test
    void an_interval_follows_its_figure() {
        assertThat(FigureText.of(new Figure.Known(.64), new Interval.Known(.62, .66, .01, 100)))
                .isEqualTo(".64 [.62, .66]");
        assertThat(FigureText.percent(new Proportion(5, 10))).isEqualTo("50 % [24 %, 76 %]");
    }

    @Test
    void what_is_undefined_is_no_number() {
        Figure undefined = new Figure.Undefined(Reason.NO_OVERLAP);

        assertThat(FigureText.of(undefined, new Interval.Known(0, 1, 1, 2))).isEqualTo("undefined");
        assertThat(FigureText.percent(new Proportion(0, 0))).isEqualTo("undefined");
    }
}
