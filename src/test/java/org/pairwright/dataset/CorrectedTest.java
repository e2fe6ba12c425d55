package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.TIE;

import org.junit.jupiter.api.Test;
import org.pairwright.dataset.Resolution.Excluded;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Vote;

/// What annotators think that a response should have said goes out in its place, where that was
/// asked for.
class CorrectedTest {
    private static final ResolveRule MAJORITY = new ResolveRule.Majority();

    @Test
    void a_chosen_response_says_what_it_should_have_said() {
        TestPair pair = new TestPair().vote(vote("Ada", A, "better", ""));
        assertThat(corrections(MAJORITY, Target.PAIRS, Ties.DROP, pair))
                .isEqualTo(new Corrections("better", ""));
    }

    @Test
    void a_rejected_response_stays_as_bad_as_it_was() {
        TestPair pair = new TestPair().vote(vote("Ada", A, "", "not so bad"));
        assertThat(corrections(MAJORITY, Target.PAIRS, Ties.DROP, pair))
                .isEqualTo(Corrections.NONE);
    }

    @Test
    void what_most_say_to_the_letter_counts() {
        TestPair pair =
                new TestPair()
                        .vote(vote("Ada", A, "one", ""))
                        .vote(vote("Grace", A, "two", ""))
                        .vote(vote("Z", A, "two", ""));
        assertThat(corrections(MAJORITY, Target.PAIRS, Ties.DROP, pair).a()).isEqualTo("two");
    }

    @Test
    void a_named_annotator_s_correction_alone_counts() {
        TestPair pair =
                new TestPair().vote(vote("Ada", A, "hers", "")).vote(vote("Grace", A, "mine", ""));
        assertThat(
                        corrections(
                                        new ResolveRule.ByAnnotator("Grace"),
                                        Target.PAIRS,
                                        Ties.DROP,
                                        pair)
                                .a())
                .isEqualTo("mine");
    }

    @Test
    void both_responses_of_a_tie_that_is_kept_are_good() {
        TestPair pair = new TestPair().vote(vote("Ada", TIE, "one", "two"));
        assertThat(corrections(MAJORITY, Target.LABELS, Ties.BOTH, pair))
                .isEqualTo(new Corrections("one", "two"));
    }

    @Test
    void a_response_that_was_blank_and_is_corrected_comes_through() {
        TestPair pair = new TestPair().b("").vote(vote("Ada", B, "", "something"));
        assertThat(resolve(MAJORITY, Target.PAIRS, Ties.DROP, pair)).isInstanceOf(Resolved.class);
    }

    @Test
    void a_correction_that_says_what_the_other_says_keeps_the_pair_out() {
        TestPair pair = new TestPair().a("one").b("two").vote(vote("Ada", A, "two", ""));
        assertThat(resolve(MAJORITY, Target.PAIRS, Ties.DROP, pair))
                .isEqualTo(new Excluded(ExclusionCode.IDENTICAL));
    }

    private static Corrections corrections(
            ResolveRule rule, Target target, Ties ties, TestPair pair) {
        return ((Resolved) resolve(rule, target, ties, pair)).corrections();
    }

    private static Resolution resolve(ResolveRule rule, Target target, Ties ties, TestPair pair) {
        ResolutionPolicy policy =
                new ResolutionPolicy(
                        Axis.PREFERENCE,
                        rule,
                        ties,
                        1,
                        0,
                        false,
                        ResolutionPolicy.NO_LIMIT,
                        ResolutionPolicy.NO_LIMIT,
                        true,
                        false);
        return new Resolver(policy, target, TestPair.TOKENS).resolve(pair.build());
    }

    private static Vote vote(String name, Preference preference, String a, String b) {
        return new Vote(
                name,
                AnnotatorKind.PERSON,
                preference,
                Strength.UNSTATED,
                Preference.UNSTATED,
                Preference.UNSTATED,
                Safety.UNSTATED,
                Safety.UNSTATED,
                new Corrections(a, b));
    }
}
