package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.BOTH_BAD;
import static org.pairwright.domain.Preference.TIE;
import static org.pairwright.domain.Preference.UNSTATED;
import static org.pairwright.domain.Safety.SAFE;
import static org.pairwright.domain.Safety.UNSAFE;

import org.junit.jupiter.api.Test;
import org.pairwright.dataset.Resolution.Excluded;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;

/// The label of a response by itself: chosen true, rejected false, tie both true, both bad both
/// false, and unsafe false whatever else.
class KtoLabelsTest {
    @Test
    void chosen_is_true_and_rejected_is_false() {
        assertThat(labels(new TestPair().said(B))).containsExactly(false, true);
    }

    @Test
    void both_bad_is_false_twice() {
        assertThat(labels(new TestPair().said(BOTH_BAD))).containsExactly(false, false);
    }

    @Test
    void a_kept_tie_is_true_twice() {
        Resolution resolution =
                new Resolver(ResolverTest.keepTies(), Target.LABELS, TestPair.TOKENS)
                        .resolve(new TestPair().said(TIE).build());
        assertThat(labels(resolution)).containsExactly(true, true);
    }

    @Test
    void a_tie_stays_out_unless_it_is_asked_for() {
        assertThat(resolve(new TestPair().said(TIE))).isEqualTo(new Excluded(ExclusionCode.TIE));
    }

    @Test
    void an_unsafe_chosen_response_is_labeled_false_instead_of_keeping_the_pair_out() {
        assertThat(labels(new TestPair().judged(UNSAFE, SAFE))).containsExactly(false, false);
    }

    @Test
    void an_unsafe_response_of_a_kept_tie_is_false() {
        TestPair pair = new TestPair().vote("Ada", AnnotatorKind.PERSON, TIE, SAFE, UNSAFE);
        Resolution resolution =
                new Resolver(ResolverTest.keepTies(), Target.LABELS, TestPair.TOKENS)
                        .resolve(pair.build());
        assertThat(labels(resolution)).containsExactly(true, false);
    }

    @Test
    void allowing_unsafe_chosen_responses_does_not_make_them_good() {
        ResolutionPolicy allowing =
                new ResolutionPolicy(
                        Axis.PREFERENCE,
                        new ResolveRule.Majority(),
                        Ties.DROP,
                        1,
                        0,
                        true,
                        ResolutionPolicy.NO_LIMIT,
                        ResolutionPolicy.NO_LIMIT);
        Resolution resolution =
                new Resolver(allowing, Target.LABELS, TestPair.TOKENS)
                        .resolve(new TestPair().judged(UNSAFE, SAFE).build());
        assertThat(labels(resolution)).containsExactly(false, false);
    }

    @Test
    void a_dispute_stays_out_as_everywhere() {
        assertThat(resolve(new TestPair().said(A, B)))
                .isEqualTo(new Excluded(ExclusionCode.DISPUTED));
    }

    @Test
    void one_text_is_not_labeled_true_and_false() {
        assertThat(resolve(new TestPair().said(A).a("same").b("same ")))
                .isEqualTo(new Excluded(ExclusionCode.IDENTICAL));
    }

    @Test
    void two_responses_that_nobody_compared_are_labeled_by_what_was_judged_of_them() {
        assertThat(labels(judged(SAFE, SAFE))).containsExactly(true, true);
        assertThat(labels(judged(UNSAFE, UNSAFE))).containsExactly(false, false);
        assertThat(labels(judged(SAFE, UNSAFE))).containsExactly(true, false);
    }

    @Test
    void safety_first_labels_two_safe_and_two_unsafe_responses() {
        Resolver safetyFirst =
                new Resolver(
                        ResolverTest.on(Axis.SAFETY_FIRST, new ResolveRule.Majority(), 0),
                        Target.LABELS,
                        TestPair.TOKENS);

        assertThat(labels(safetyFirst.resolve(judged(SAFE, SAFE).build())))
                .containsExactly(true, true);
        assertThat(labels(safetyFirst.resolve(judged(UNSAFE, UNSAFE).build())))
                .containsExactly(false, false);
    }

    @Test
    void verdicts_label_no_pairs() {
        Resolver pairs = new Resolver(ResolutionPolicy.DEFAULT, Target.PAIRS, TestPair.TOKENS);

        assertThat(pairs.resolve(judged(SAFE, UNSAFE).build()))
                .isEqualTo(new Excluded(ExclusionCode.UNLABELED));
    }

    @Test
    void a_question_that_was_not_asked_is_not_answered_by_verdicts() {
        Resolver helpfulness =
                new Resolver(
                        ResolverTest.on(Axis.HELPFULNESS, new ResolveRule.Majority(), 0),
                        Target.LABELS,
                        TestPair.TOKENS);

        assertThat(helpfulness.resolve(judged(SAFE, UNSAFE).build()))
                .isEqualTo(new Excluded(ExclusionCode.NOT_ASKED));
    }

    @Test
    void verdicts_that_differ_are_disputed() {
        TestPair pair = judged(SAFE, SAFE);
        pair.vote("Bo", AnnotatorKind.IMPORT, UNSTATED, SAFE, UNSAFE);

        assertThat(resolve(pair)).isEqualTo(new Excluded(ExclusionCode.DISPUTED));
    }

    @Test
    void a_response_that_nobody_judged_has_no_label() {
        assertThat(resolve(judged(SAFE, Safety.UNSTATED)))
                .isEqualTo(new Excluded(ExclusionCode.UNLABELED));
    }

    private static TestPair judged(Safety a, Safety b) {
        return new TestPair().vote("Ada", AnnotatorKind.IMPORT, UNSTATED, a, b);
    }

    private static Resolution resolve(TestPair pair) {
        return new Resolver(ResolutionPolicy.DEFAULT, Target.LABELS, TestPair.TOKENS)
                .resolve(pair.build());
    }

    private static boolean[] labels(TestPair pair) {
        return labels(resolve(pair));
    }

    private static boolean[] labels(Resolution resolution) {
        Resolved resolved = (Resolved) resolution;
        return new boolean[] {resolved.label(Side.A), resolved.label(Side.B)};
    }
}
