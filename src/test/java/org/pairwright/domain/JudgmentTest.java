package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class JudgmentTest {

    private static final Verdict UNSAFE =
            new Verdict(Safety.UNSAFE, List.of("mlc:vcr"), Severity.SEVERE, Refusal.NONE);

    @Test
    void turning_exchanges_a_and_b_in_all_that_it_says() {
        Judgment judgment =
                Judgment.of(Side.A, Strength.MUCH)
                        .withAxes(Preference.B, Preference.A)
                        .withVerdict(Side.A, UNSAFE);

        assertThat(judgment.turned())
                .isEqualTo(
                        Judgment.of(Side.B, Strength.MUCH)
                                .withAxes(Preference.A, Preference.B)
                                .withVerdict(Side.B, UNSAFE));
    }

    @Test
    void turning_twice_changes_nothing() {
        Judgment judgment = Judgment.of(Preference.TIE).withVerdict(Side.B, UNSAFE);

        assertThat(judgment.turned().turned()).isEqualTo(judgment);
    }

    @Test
    void a_strength_without_a_preferred_side_is_refused() {
        assertThatExceptionOfType(InvalidJudgment.class)
                .isThrownBy(() -> Judgment.EMPTY.withPreference(Preference.TIE, Strength.BETTER))
                .withMessage("A strength goes with a preference for a or b, not tie.")
                .returns("strength", InvalidJudgment::field);
    }

    @Test
    void a_preference_in_place_of_a_skip_drops_its_reason() {
        Judgment judgment =
                Judgment.skip(SkipReason.UNCLEAR).withPreference(Preference.A, Strength.UNSTATED);

        assertThat(judgment.skipReason()).isEqualTo(SkipReason.UNSTATED);
    }

    @Test
    void a_part_cannot_be_skipped() {
        assertThatExceptionOfType(InvalidJudgment.class)
                .isThrownBy(() -> Judgment.EMPTY.withAxes(Preference.UNSTATED, Preference.SKIP))
                .withMessage("This question is answered by a, b, tie or both_bad.");
    }

    @Test
    void clearing_the_flag_drops_its_note() {
        assertThat(Judgment.EMPTY.withFlag(true, "odd").withFlag(false, "odd"))
                .isEqualTo(Judgment.EMPTY);
    }

    @Test
    void a_rationale_with_nul_is_refused() {
        assertThatExceptionOfType(NulInText.class)
                .isThrownBy(() -> Judgment.EMPTY.withRationale("a\0b"))
                .withMessage("The field rationale holds the character U+0000 at position 1.");
    }
}
