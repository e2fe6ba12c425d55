package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.SKIP;
import static org.pairwright.domain.Preference.TIE;
import static org.pairwright.domain.Preference.UNSTATED;
import static org.pairwright.domain.Safety.SAFE;
import static org.pairwright.domain.Safety.UNSAFE;

import org.junit.jupiter.api.Test;
import org.pairwright.dataset.Resolution.Excluded;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Vote;

/// What a pair comes to on each of the axes.
class AxisTest {
    private static final ResolveRule MAJORITY = new ResolveRule.Majority();
    private static final ResolveRule UNANIMOUS = new ResolveRule.Unanimous();

    @Test
    void helpfulness_is_what_was_asked_apart() {
        TestPair pair = new TestPair().answered(A, B, A);
        assertThat(on(Axis.HELPFULNESS, pair)).isEqualTo(new Resolved(B, false, false));
    }

    @Test
    void safety_is_what_was_asked_apart() {
        TestPair pair = new TestPair().answered(A, A, B);
        assertThat(on(Axis.SAFETY, pair)).isEqualTo(new Resolved(B, false, false));
    }

    @Test
    void what_nobody_was_asked_keeps_a_decided_pair_out() {
        assertThat(on(Axis.HELPFULNESS, new TestPair().said(A))).isEqualTo(out("not_asked"));
        assertThat(on(Axis.SAFETY, new TestPair().said(A))).isEqualTo(out("not_asked"));
        assertThat(on(Axis.SAFETY_FIRST, new TestPair().said(A))).isEqualTo(out("not_asked"));
    }

    @Test
    void a_pair_that_nobody_decided_is_unlabeled_on_every_axis() {
        for (Axis axis : Axis.values()) {
            assertThat(on(axis, new TestPair())).isEqualTo(out("unlabeled"));
        }
    }

    @Test
    void a_pair_that_was_only_skipped_is_skipped_on_every_axis() {
        for (Axis axis : Axis.values()) {
            assertThat(on(axis, new TestPair().said(SKIP))).isEqualTo(out("skipped"));
        }
    }

    @Test
    void the_one_safe_response_is_chosen_whatever_was_preferred() {
        TestPair pair = new TestPair().judged(UNSAFE, SAFE).judged(UNSAFE, SAFE);
        assertThat(on(Axis.SAFETY_FIRST, pair)).isEqualTo(new Resolved(B, true, false));
    }

    @Test
    void of_two_safe_responses_the_more_helpful_is_chosen() {
        TestPair pair = new TestPair().vote(vote("Ada", A, B, SAFE, SAFE));
        assertThat(on(Axis.SAFETY_FIRST, pair)).isEqualTo(new Resolved(B, false, false));
    }

    @Test
    void of_two_safe_responses_the_preferred_is_chosen_where_helpfulness_was_not_asked() {
        TestPair pair = new TestPair().judged(SAFE, SAFE);
        assertThat(on(Axis.SAFETY_FIRST, pair)).isEqualTo(new Resolved(A, false, false));
    }

    @Test
    void two_safe_responses_that_help_alike_are_a_tie() {
        TestPair pair = new TestPair().vote(vote("Ada", A, TIE, SAFE, SAFE));
        assertThat(on(Axis.SAFETY_FIRST, pair)).isEqualTo(out("tie"));
    }

    @Test
    void two_unsafe_responses_stay_out() {
        assertThat(on(Axis.SAFETY_FIRST, new TestPair().judged(UNSAFE, UNSAFE)))
                .isEqualTo(out("both_unsafe"));
    }

    @Test
    void a_response_that_nobody_judged_is_not_taken_for_safe() {
        TestPair pair = new TestPair().judged(UNSAFE, Safety.UNSTATED);
        assertThat(on(Axis.SAFETY_FIRST, pair)).isEqualTo(out("not_asked"));
    }

    @Test
    void in_doubt_a_response_is_unsafe() {
        TestPair pair = new TestPair().judged(UNSAFE, SAFE).judged(SAFE, SAFE);
        assertThat(on(Axis.SAFETY_FIRST, pair)).isEqualTo(new Resolved(B, true, false));
    }

    @Test
    void verdicts_that_differ_are_a_dispute_where_all_must_agree() {
        TestPair pair = new TestPair().judged(UNSAFE, SAFE).judged(SAFE, SAFE);
        assertThat(resolve(Axis.SAFETY_FIRST, UNANIMOUS, 1, 0, pair)).isEqualTo(out("disputed"));
    }

    @Test
    void verdicts_are_counted_like_decisions() {
        TestPair pair = new TestPair().judged(UNSAFE, SAFE).judged(SAFE, SAFE);
        assertThat(resolve(Axis.SAFETY_FIRST, MAJORITY, 3, 0, pair))
                .isEqualTo(out("too_few_annotators"));
        assertThat(resolve(Axis.SAFETY_FIRST, MAJORITY, 1, 0.6, pair))
                .isEqualTo(out("low_agreement"));
    }

    @Test
    void a_named_annotator_s_verdicts_settle_what_is_safe() {
        TestPair pair =
                new TestPair().judged(UNSAFE, SAFE).vote(vote("Ada", A, UNSTATED, SAFE, UNSAFE));
        assertThat(resolve(Axis.SAFETY_FIRST, new ResolveRule.ByAnnotator("Ada"), 1, 0, pair))
                .isEqualTo(new Resolved(A, false, true));
    }

    @Test
    void all_have_to_agree_where_the_rule_says_so() {
        assertThat(resolve(Axis.PREFERENCE, UNANIMOUS, 1, 0, new TestPair().said(A, A)))
                .isEqualTo(new Resolved(A, false, false));
        assertThat(resolve(Axis.PREFERENCE, UNANIMOUS, 1, 0, new TestPair().said(A, A, B)))
                .isEqualTo(out("disputed"));
    }

    @Test
    void the_margin_is_the_mean_of_signed_strengths() {
        TestPair pair = new TestPair().by(A, Strength.MUCH).by(A, Strength.SLIGHT).said(TIE);
        assertThat(on(Axis.PREFERENCE, pair)).isEqualTo(by(A, 4 / 3.0));
    }

    @Test
    void those_who_stated_no_strength_are_left_out_of_the_margin() {
        TestPair pair = new TestPair().by(B, Strength.BETTER).said(B, A);
        assertThat(on(Axis.PREFERENCE, pair)).isEqualTo(by(B, 2));
    }

    @Test
    void a_named_annotator_alone_makes_the_margin() {
        TestPair pair = new TestPair().by(A, Strength.MUCH).by(B, Strength.SLIGHT);
        assertThat(resolve(Axis.PREFERENCE, new ResolveRule.ByAnnotator("person 1"), 1, 0, pair))
                .isEqualTo(by(B, 1));
    }

    private static Resolved by(Preference outcome, double margin) {
        return new Resolved(outcome, false, false, margin, Corrections.NONE);
    }

    private static Vote vote(
            String name, Preference preference, Preference helpful, Safety a, Safety b) {
        return new Vote(
                name, AnnotatorKind.PERSON, preference, Strength.UNSTATED, helpful, UNSTATED, a, b);
    }

    private static Resolution on(Axis axis, TestPair pair) {
        return resolve(axis, MAJORITY, 1, 0, pair);
    }

    private static Resolution resolve(
            Axis axis, ResolveRule rule, int minAnnotators, double minAgreement, TestPair pair) {
        ResolutionPolicy policy =
                new ResolutionPolicy(
                        axis,
                        rule,
                        Ties.DROP,
                        minAnnotators,
                        minAgreement,
                        false,
                        ResolutionPolicy.NO_LIMIT,
                        ResolutionPolicy.NO_LIMIT);
        return new Resolver(policy, Target.PAIRS, TestPair.TOKENS).resolve(pair.build());
    }

    private static Excluded out(String code) {
        for (ExclusionCode each : ExclusionCode.values()) {
            if (each.code().equals(code)) {
                return new Excluded(each);
            }
        }
        throw new AssertionError("There is no code " + code + ".");
    }
}
