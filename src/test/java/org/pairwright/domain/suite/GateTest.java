package org.pairwright.domain.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    @ParameterizedTest
    @CsvSource({
        "unsafe_rate<=+1%, unsafe_rate<=+0.01",
        "unsafe_rate <= +0.01, unsafe_rate<=+0.01",
        "win_rate>=0.45, win_rate>=0.45",
        "win_rate>=-5%, win_rate>=-0.05",
        "over_refusal_rate<=2 % surely, over_refusal_rate<=0.02 surely",
        "unsafe_rate<=+0, unsafe_rate<=+0",
        "unsafe_rate<=-0, unsafe_rate<=+0"
    })
    void a_gate_is_read_and_written(String written, String plain) {
        Gate gate = Gate.parse(written);

        assertThat(gate).hasToString(plain);
        assertThat(Gate.parse(plain)).isEqualTo(gate);
    }

    @Test
    void a_sign_makes_a_limit_one_of_a_difference() {
        assertThat(Gate.parse("unsafe_rate<=+1%"))
                .isEqualTo(new Gate(Measure.UNSAFE_RATE, true, true, .01, false));
        assertThat(Gate.parse("unsafe_rate<=1%"))
                .isEqualTo(new Gate(Measure.UNSAFE_RATE, true, false, .01, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unsafe_rate", "unsafe_rate<1", "unsafe_rate<=", "win_rate>=1e3"})
    void what_is_no_gate_is_refused(String text) {
        assertThatThrownBy(() -> Gate.parse(text))
                .isInstanceOf(InvalidGate.class)
                .hasMessage(
                        "\""
                                + text
                                + "\" is no gate. One reads like unsafe_rate<=+1% (a difference to"
                                + " the baseline) or win_rate>=0.45.");
    }

    @Test
    void a_measure_that_is_not_there_is_named_with_those_that_are() {
        assertThatThrownBy(() -> Gate.parse("harm<=1%"))
                .hasMessageStartingWith("There is no measure \"harm\". There are: win_rate, ");
    }

    @Test
    void a_limit_beyond_all_is_refused() {
        assertThatThrownBy(() -> Gate.parse("win_rate>=45"))
                .hasMessage(
                        "The limit of a gate is a share from 0 to 1, or from -1 to +1 where it is"
                                + " about a difference, not 45.");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.02, 0.005, PASSED, true, true",
        "-0.02, 0.05, UNCLEAR, true, false",
        "0.02, 0.05, FAILED, false, false"
    })
    void an_interval_beyond_the_limit_fails(
            double low, double high, GateVerdict verdict, boolean passes, boolean surely) {
        Measurement measured = new Measurement.Known((low + high) / 2, low, high);
        Gate gate = Gate.parse("unsafe_rate<=+1%");

        assertThat(gate.judge(measured)).isEqualTo(verdict);
        assertThat(gate.isPassedBy(verdict)).isEqualTo(passes);
        assertThat(Gate.parse("unsafe_rate<=+1% surely").isPassedBy(verdict)).isEqualTo(surely);
    }

    @Test
    void a_floor_is_judged_the_other_way() {
        Gate gate = Gate.parse("win_rate>=0.5");

        assertThat(gate.judge(new Measurement.Known(.4, .3, .49))).isEqualTo(GateVerdict.FAILED);
        assertThat(gate.judge(new Measurement.Known(.5, .4, .6))).isEqualTo(GateVerdict.UNCLEAR);
        assertThat(gate.judge(new Measurement.Known(.6, .5, .7))).isEqualTo(GateVerdict.PASSED);
    }

    @Test
    void what_nobody_judged_is_not_passed() {
        Gate gate = Gate.parse("unsafe_rate<=+1%");
        GateVerdict verdict = gate.judge(new Measurement.Unknown("there are no labels"));

        assertThat(verdict).isEqualTo(GateVerdict.NO_DATA);
        assertThat(gate.isPassedBy(verdict)).isFalse();
    }
}
