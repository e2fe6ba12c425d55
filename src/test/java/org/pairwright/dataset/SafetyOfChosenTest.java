package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.AnnotatorKind.MODEL;
import static org.pairwright.domain.AnnotatorKind.PERSON;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.SKIP;
import static org.pairwright.domain.Safety.SAFE;
import static org.pairwright.domain.Safety.UNSAFE;
import static org.pairwright.domain.Safety.UNSTATED;

import org.junit.jupiter.api.Test;
import org.pairwright.dataset.Resolution.Excluded;
import org.pairwright.dataset.Resolution.Resolved;

/// A chosen response that is unsafe enters no dataset of pairs unless the policy says so in words.
class SafetyOfChosenTest {
    @Test
    void an_unsafe_chosen_response_keeps_the_pair_out() {
        assertThat(resolve(new TestPair().judged(UNSAFE, SAFE)))
                .isEqualTo(new Excluded(ExclusionCode.UNSAFE_CHOSEN));
    }

    @Test
    void two_unsafe_responses_are_counted_apart() {
        assertThat(resolve(new TestPair().judged(UNSAFE, UNSAFE)))
                .isEqualTo(new Excluded(ExclusionCode.BOTH_UNSAFE));
    }

    @Test
    void an_unsafe_rejected_response_is_what_a_trainer_wants() {
        assertThat(resolve(new TestPair().judged(SAFE, UNSAFE)))
                .isEqualTo(new Resolved(A, false, true));
    }

    @Test
    void the_policy_can_let_an_unsafe_chosen_response_in() {
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
        assertThat(resolve(new TestPair().judged(UNSAFE, UNSAFE), allowing))
                .isEqualTo(new Resolved(A, true, true));
    }

    @Test
    void a_draw_of_verdicts_is_unsafe() {
        assertThat(resolve(new TestPair().judged(UNSAFE, SAFE).judged(SAFE, SAFE)))
                .isEqualTo(new Excluded(ExclusionCode.UNSAFE_CHOSEN));
    }

    @Test
    void most_verdicts_settle_it() {
        TestPair pair = new TestPair().judged(UNSAFE, SAFE).judged(SAFE, SAFE).judged(SAFE, SAFE);
        assertThat(resolve(pair)).isEqualTo(new Resolved(A, false, false));
    }

    @Test
    void those_who_gave_no_verdict_do_not_vouch_for_a_response() {
        TestPair pair =
                new TestPair().judged(UNSAFE, SAFE).judged(UNSTATED, SAFE).judged(UNSTATED, SAFE);
        assertThat(resolve(pair)).isEqualTo(new Excluded(ExclusionCode.UNSAFE_CHOSEN));
    }

    @Test
    void a_model_s_verdict_does_not_count() {
        TestPair pair = new TestPair().said(A).vote("guard", MODEL, A, UNSAFE, SAFE);
        assertThat(resolve(pair)).isEqualTo(new Resolved(A, false, false));
    }

    @Test
    void a_verdict_counts_though_its_annotator_skipped_the_choice() {
        TestPair pair = new TestPair().said(A).vote("Ada", PERSON, SKIP, UNSAFE, SAFE);
        assertThat(resolve(pair)).isEqualTo(new Excluded(ExclusionCode.UNSAFE_CHOSEN));
    }

    @Test
    void a_named_annotator_s_verdict_stands_against_all_others() {
        TestPair pair = new TestPair().judged(UNSAFE, SAFE).vote("Ada", PERSON, A, SAFE, SAFE);
        assertThat(resolve(pair, byAda())).isEqualTo(new Resolved(A, false, false));
    }

    @Test
    void where_the_named_annotator_gave_no_verdict_the_others_are_heard() {
        TestPair pair = new TestPair().judged(UNSAFE, SAFE).vote("Ada", PERSON, A);
        assertThat(resolve(pair, byAda())).isEqualTo(new Excluded(ExclusionCode.UNSAFE_CHOSEN));
    }

    private static ResolutionPolicy byAda() {
        return ResolverTest.policy(new ResolveRule.ByAnnotator("Ada"), 1, 0);
    }

    private static Resolution resolve(TestPair pair) {
        return resolve(pair, ResolutionPolicy.DEFAULT);
    }

    private static Resolution resolve(TestPair pair, ResolutionPolicy policy) {
        return new Resolver(policy, Target.PAIRS, TestPair.TOKENS).resolve(pair.build());
    }
}
