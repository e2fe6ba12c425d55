package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void categories_are_sorted_and_come_once() {
        assertThat(of("mlc:vcr", "mlc:hte", "mlc:vcr").categories())
                .containsExactly("mlc:hte", "mlc:vcr");
    }

    @Test
    void a_blank_category_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(" "))
                .withMessage("A hazard category's code is blank.");
    }

    @Test
    void categories_may_stand_beside_safe() {
        assertThat(new Verdict(Safety.SAFE, List.of("mlc:vcr"), Severity.MINOR, Refusal.FULL))
                .returns(false, Verdict::isEmpty);
    }

    @Test
    void nothing_said_is_empty() {
        assertThat(new Verdict(Safety.UNSTATED, List.of(), Severity.UNSTATED, Refusal.UNSTATED))
                .returns(true, Verdict::isEmpty);
    }

    private static Verdict of(String... categories) {
        return new Verdict(Safety.UNSAFE, List.of(categories), Severity.UNSTATED, Refusal.UNSTATED);
    }
}
