package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.domain.AnnotatorKind.IMPORT;
import static org.pairwright.domain.AnnotatorKind.MODEL;
import static org.pairwright.domain.AnnotatorKind.PERSON;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.BOTH_BAD;
import static org.pairwright.domain.Preference.SKIP;
import static org.pairwright.domain.Preference.TIE;
import static org.pairwright.domain.Preference.UNSTATED;

import org.junit.jupiter.api.Test;
import org.pairwright.dataset.Resolution.Excluded;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.domain.Preference;

class ResolverTest {
    private static final ResolveRule MAJORITY = new ResolveRule.Majority();

    @Test
    void the_side_that_all_prefer_is_chosen() {
        assertThat(resolve(new TestPair().said(B, B))).isEqualTo(chosen(B));
    }

    @Test
    void the_side_that_more_than_half_prefer_is_chosen() {
        assertThat(resolve(new TestPair().said(A, B, A))).isEqualTo(chosen(A));
    }

    @Test
    void half_is_no_majority() {
        assertThat(resolve(new TestPair().said(A, B))).isEqualTo(out(ExclusionCode.DISPUTED));
    }

    @Test
    void the_largest_group_is_no_majority_unless_it_is_more_than_half() {
        assertThat(resolve(new TestPair().said(A, A, B, TIE)))
                .isEqualTo(out(ExclusionCode.DISPUTED));
    }

    @Test
    void a_pair_nobody_saw_is_unlabeled() {
        assertThat(resolve(new TestPair())).isEqualTo(out(ExclusionCode.UNLABELED));
    }

    @Test
    void a_pair_that_was_only_skipped_is_skipped() {
        assertThat(resolve(new TestPair().said(SKIP, SKIP))).isEqualTo(out(ExclusionCode.SKIPPED));
    }

    @Test
    void a_skip_does_not_count_against_a_majority() {
        assertThat(resolve(new TestPair().said(A, SKIP, SKIP))).isEqualTo(chosen(A));
    }

    @Test
    void a_decision_without_a_preference_leaves_a_pair_unlabeled() {
        assertThat(resolve(new TestPair().said(UNSTATED, SKIP)))
                .isEqualTo(out(ExclusionCode.UNLABELED));
    }

    @Test
    void what_an_import_decided_counts() {
        assertThat(resolve(new TestPair().vote("file", IMPORT, B))).isEqualTo(chosen(B));
    }

    @Test
    void what_a_model_decided_never_counts_in_a_majority() {
        TestPair pair = new TestPair().said(A).vote("m1", MODEL, B).vote("m2", MODEL, B);
        assertThat(resolve(pair)).isEqualTo(chosen(A));
    }

    @Test
    void a_pair_that_only_a_model_decided_is_unlabeled() {
        assertThat(resolve(new TestPair().vote("m1", MODEL, B)))
                .isEqualTo(out(ExclusionCode.UNLABELED));
    }

    @Test
    void a_named_annotator_settles_it_against_all_others() {
        TestPair pair = new TestPair().said(A, A).vote("Ada", PERSON, B);
        assertThat(resolve(pair, by("Ada"))).isEqualTo(chosen(B));
    }

    @Test
    void a_named_annotator_may_be_a_model() {
        assertThat(resolve(new TestPair().vote("judge", MODEL, B), by("judge")))
                .isEqualTo(chosen(B));
    }

    @Test
    void what_the_named_annotator_did_not_label_is_unlabeled() {
        assertThat(resolve(new TestPair().said(A), by("Ada")))
                .isEqualTo(out(ExclusionCode.UNLABELED));
    }

    @Test
    void what_the_named_annotator_skipped_is_skipped() {
        assertThat(resolve(new TestPair().said(A).vote("Ada", PERSON, SKIP), by("Ada")))
                .isEqualTo(out(ExclusionCode.SKIPPED));
    }

    @Test
    void too_few_annotators_are_told_before_a_dispute() {
        assertThat(resolve(new TestPair().said(A, B), policy(MAJORITY, 3, 0)))
                .isEqualTo(out(ExclusionCode.TOO_FEW_ANNOTATORS));
    }

    @Test
    void a_skip_is_no_annotator_of_the_fewest_asked_for() {
        assertThat(resolve(new TestPair().said(A, SKIP), policy(MAJORITY, 2, 0)))
                .isEqualTo(out(ExclusionCode.TOO_FEW_ANNOTATORS));
    }

    @Test
    void agreement_is_the_share_of_the_outcome_that_holds() {
        assertThat(resolve(new TestPair().said(A, A, B), policy(MAJORITY, 1, 0.67)))
                .isEqualTo(out(ExclusionCode.LOW_AGREEMENT));
    }

    @Test
    void agreement_that_is_reached_exactly_is_enough() {
        assertThat(resolve(new TestPair().said(A, A, A, B, B), policy(MAJORITY, 1, 0.6)))
                .isEqualTo(chosen(A));
    }

    @Test
    void agreement_with_a_named_annotator_is_measured_among_all() {
        TestPair pair = new TestPair().said(A, A).vote("Ada", PERSON, B);
        assertThat(resolve(pair, policy(new ResolveRule.ByAnnotator("Ada"), 1, 0.5)))
                .isEqualTo(out(ExclusionCode.LOW_AGREEMENT));
    }

    @Test
    void a_tie_is_no_pair() {
        assertThat(resolve(new TestPair().said(TIE, TIE, A))).isEqualTo(out(ExclusionCode.TIE));
    }

    @Test
    void both_bad_is_no_pair() {
        assertThat(resolve(new TestPair().said(BOTH_BAD))).isEqualTo(out(ExclusionCode.BOTH_BAD));
    }

    @Test
    void a_gold_pair_stays_out() {
        assertThat(resolve(new TestPair().said(A).gold())).isEqualTo(out(ExclusionCode.GOLD));
    }

    @Test
    void a_pair_taken_out_by_hand_is_counted_so_even_if_it_is_gold() {
        assertThat(resolve(new TestPair().said(A).gold().excluded()))
                .isEqualTo(out(ExclusionCode.EXCLUDED));
    }

    @Test
    void a_blank_response_stays_out_once_the_pair_is_decided() {
        assertThat(resolve(new TestPair().said(A).b(" \u00a0\n")))
                .isEqualTo(out(ExclusionCode.BLANK));
    }

    @Test
    void two_blank_responses_are_blank_rather_than_identical() {
        assertThat(resolve(new TestPair().said(A).a("").b(""))).isEqualTo(out(ExclusionCode.BLANK));
    }

    @Test
    void responses_that_differ_in_outer_white_space_and_composition_are_identical() {
        assertThat(resolve(new TestPair().said(A).a(" caf\u00e9\n").b("cafe\u0301")))
                .isEqualTo(out(ExclusionCode.IDENTICAL));
    }

    @Test
    void too_many_characters_are_too_long() {
        ResolutionPolicy policy = limits(22 + 12 - 1, ResolutionPolicy.NO_LIMIT);
        assertThat(resolve(new TestPair().said(A), policy)).isEqualTo(out(ExclusionCode.TOO_LONG));
    }

    @Test
    void as_many_characters_as_allowed_are_not_too_long() {
        ResolutionPolicy policy = limits(22 + 12, ResolutionPolicy.NO_LIMIT);
        assertThat(resolve(new TestPair().said(A), policy)).isEqualTo(chosen(A));
    }

    @Test
    void too_many_tokens_are_too_long() {
        ResolutionPolicy policy = limits(ResolutionPolicy.NO_LIMIT, 8);
        assertThat(resolve(new TestPair().said(A), policy)).isEqualTo(out(ExclusionCode.TOO_LONG));
    }

    @Test
    void ties_can_not_be_kept_in_a_dataset_of_pairs() {
        assertThatThrownBy(() -> new Resolver(keepTies(), Target.PAIRS, TestPair.TOKENS))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage(
                        "Ties can be kept as two good responses only where each response is labeled"
                                + " by itself (trl-kto and its kin). A pair needs one chosen response.");
    }

    static ResolutionPolicy policy(ResolveRule rule, int minAnnotators, double minAgreement) {
        return new ResolutionPolicy(
                Axis.PREFERENCE,
                rule,
                Ties.DROP,
                minAnnotators,
                minAgreement,
                false,
                ResolutionPolicy.NO_LIMIT,
                ResolutionPolicy.NO_LIMIT);
    }

    static ResolutionPolicy on(Axis axis, ResolveRule rule, double minAgreement) {
        return new ResolutionPolicy(
                axis,
                rule,
                Ties.DROP,
                1,
                minAgreement,
                false,
                ResolutionPolicy.NO_LIMIT,
                ResolutionPolicy.NO_LIMIT);
    }

    static ResolutionPolicy keepTies() {
        return new ResolutionPolicy(
                Axis.PREFERENCE,
                MAJORITY,
                Ties.BOTH,
                1,
                0,
                false,
                ResolutionPolicy.NO_LIMIT,
                ResolutionPolicy.NO_LIMIT);
    }

    private static ResolutionPolicy limits(long maxChars, long maxTokens) {
        return new ResolutionPolicy(
                Axis.PREFERENCE, MAJORITY, Ties.DROP, 1, 0, false, maxChars, maxTokens);
    }

    private static ResolutionPolicy by(String annotator) {
        return policy(new ResolveRule.ByAnnotator(annotator), 1, 0);
    }

    private static Resolution resolve(TestPair pair) {
        return resolve(pair, ResolutionPolicy.DEFAULT);
    }

    private static Resolution resolve(TestPair pair, ResolutionPolicy policy) {
        return new Resolver(policy, Target.PAIRS, TestPair.TOKENS).resolve(pair.build());
    }

    private static Resolved chosen(Preference outcome) {
        return new Resolved(outcome, false, false);
    }

    private static Excluded out(ExclusionCode code) {
        return new Excluded(code);
    }
}
