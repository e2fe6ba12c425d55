package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.BOTH_BAD;
import static org.pairwright.domain.Preference.TIE;
import static org.pairwright.domain.Safety.SAFE;
import static org.pairwright.domain.Safety.UNSAFE;

import org.junit.jupiter.api.Test;
import org.pairwright.dataset.Resolution.Excluded;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.domain.AnnotatorKind;
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
