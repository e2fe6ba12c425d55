package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void nothing_said_is_unlabeled() {
        assertThat(Tally.NONE.state()).isEqualTo(LabelState.UNLABELED);
    }

    @Test
    void skips_alone_are_skipped() {
        assertThat(of(Preference.SKIP, Preference.SKIP).state()).isEqualTo(LabelState.SKIPPED);
    }

    @Test
    void one_decision_agrees_with_itself() {
        assertThat(of(Preference.A, Preference.SKIP).state()).isEqualTo(LabelState.AGREED);
    }

    @Test
    void the_same_outcome_from_all_is_agreed() {
        assertThat(of(Preference.TIE, Preference.TIE).state()).isEqualTo(LabelState.AGREED);
    }

    @Test
    void more_than_half_is_a_majority() {
        assertThat(of(Preference.A, Preference.A, Preference.B).state())
                .isEqualTo(LabelState.MAJORITY);
    }

    @Test
    void half_is_no_majority() {
        assertThat(of(Preference.A, Preference.A, Preference.B, Preference.TIE).state())
                .isEqualTo(LabelState.DISPUTED);
    }

    @Test
    void tie_and_both_bad_are_two_outcomes() {
        assertThat(of(Preference.TIE, Preference.BOTH_BAD).state()).isEqualTo(LabelState.DISPUTED);
    }

    @Test
    void a_decision_without_a_preference_is_a_decision_but_no_outcome() {
        Tally tally = of(Preference.UNSTATED, Preference.B);

        assertThat(tally)
                .returns(2, Tally::decisions)
                .returns(1, Tally::outcomes)
                .returns(1, counted -> counted.count(Preference.UNSTATED));
    }

    @Test
    void the_majority_is_the_outcome_of_more_than_half() {
        assertThat(of(Preference.B, Preference.TIE, Preference.B).majority())
                .contains(Preference.B);
    }

    @Test
    void taking_an_annotation_back_undoes_adding_it() {
        Judgment flagged = Judgment.of(Preference.A).withFlag(true, "look");
        Tally before = of(Preference.B, Preference.SKIP);

        assertThat(before.plus(flagged, 1).plus(flagged, -1)).isEqualTo(before);
    }

    private static Tally of(Preference... preferences) {
        Tally tally = Tally.NONE;
        for (Preference preference : preferences) {
            tally = tally.plus(Judgment.of(preference), 1);
        }
        return tally;
    }
}
