package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.UNSTATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pairwright.dataset.Resolution.Excluded;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Vote;

/// Pairs settled by how reliable those are who decided them.
class ByReliabilityTest {
    private static final long SEED = 29;
    private static final int PAIRS = 300;

    private final Random random = new Random(SEED);
    private final List<Preference> truths = new ArrayList<>();
    private final List<TestPair> pairs = new ArrayList<>();

    @Test
    void two_who_guess_are_outvoted_by_one_who_knows() {
        decide(.95, .9, .5, .5);

        int outvoted = 0;
        int right = 0;
        Resolver resolver = told(policy(Axis.PREFERENCE, 0), pairs);
        for (int i = 0; i < PAIRS; i++) {
            StoredPair pair = pairs.get(i).build();
            Preference truth = truths.get(i);
            if (resolver.resolve(pair) instanceof Resolved resolved) {
                right += resolved.outcome() == truth ? 1 : 0;
                long agreeing =
                        pair.votes().stream().filter(it -> it.preference() == truth).count();
                outvoted += resolved.outcome() == truth && agreeing == 1 ? 1 : 0;
            }
        }

        assertThat(right).as("seed %d", SEED).isGreaterThan(PAIRS * 9 / 10);
        assertThat(outvoted).as("seed %d", SEED).isPositive();
        assertThat(resolver.accuracy("annotator 0").orElseThrow()).isCloseTo(.95, within(.05));
        assertThat(resolver.accuracy("annotator 3").orElseThrow()).isCloseTo(.5, within(.1));
    }

    @Test
    void one_who_always_says_the_opposite_tells_the_truth_too() {
        decide(.9, .9, .9, 0);
        Resolver resolver = told(policy(Axis.PREFERENCE, 0), pairs);
        StoredPair pair = pair(A, A, B, B).build();

        assertThat(resolver.resolve(pair)).isEqualTo(new Resolved(A, false, false));
    }

    @Test
    void an_outcome_that_is_less_likely_than_asked_for_is_low_agreement() {
        decide(.8, .8, .8);
        StoredPair pair = pair(A, A, B).build();

        assertThat(told(policy(Axis.PREFERENCE, .7), pairs).resolve(pair))
                .isEqualTo(new Resolved(A, false, false));
        assertThat(told(policy(Axis.PREFERENCE, .95), pairs).resolve(pair))
                .isEqualTo(new Excluded(ExclusionCode.LOW_AGREEMENT));
    }

    @Test
    void a_pair_that_is_as_likely_one_as_the_other_is_disputed() {
        for (Preference[] votes : new Preference[][] {{A, A, A}, {B, B, B}, {A, A, B}, {B, B, A}}) {
            for (int i = 0; i < (votes[0] == votes[2] ? 40 : 4); i++) {
                for (int first = 0; first < 3; first++) {
                    pairs.add(pair(votes[first], votes[(first + 1) % 3], votes[(first + 2) % 3]));
                }
            }
        }
        StoredPair pair = pair(A, B).build();

        assertThat(told(policy(Axis.PREFERENCE, 0), pairs).resolve(pair))
                .isEqualTo(new Excluded(ExclusionCode.DISPUTED));
    }

    @Test
    void what_fewer_annotators_decided_is_left_out_as_ever() {
        decide(.9, .9, .9);
        ResolutionPolicy two =
                new ResolutionPolicy(
                        Axis.PREFERENCE,
                        new ResolveRule.ByReliability(1),
                        Ties.DROP,
                        2,
                        0,
                        false,
                        ResolutionPolicy.NO_LIMIT,
                        ResolutionPolicy.NO_LIMIT);

        assertThat(told(two, pairs).resolve(pair(A).build()))
                .isEqualTo(new Excluded(ExclusionCode.TOO_FEW_ANNOTATORS));
    }

    @Test
    void two_annotators_cannot_be_told_from_the_truth() {
        decide(.9, .8);
        Resolver resolver = resolver(policy(Axis.PREFERENCE, 0));

        assertThatThrownBy(() -> tell(resolver, pairs))
                .isInstanceOf(NotIdentified.class)
                .hasMessage(
                        "How reliable annotators are can't be estimated from their decisions: two annotators"
                                + " can't be told apart from the truth: it needs three. Resolve by another rule"
                                + " than dawid-skene, such as majority.");
    }

    /// So few pairs are told without a look: all looks but two are the estimating's.
    @Test
    void estimating_ends_once_nobody_wants_it() {
        decide(.9, .9, .9);
        AtomicInteger looks = new AtomicInteger();
        ProjectSurvey survey =
                resolver(policy(Axis.PREFERENCE, 0))
                        .survey(() -> {
                            if (looks.incrementAndGet() > 10) {
                                throw new CancellationException();
                            }
                        });
        pairs.forEach(pair -> survey.votes(pair.build().votes()));

        assertThatThrownBy(survey::end).isInstanceOf(CancellationException.class);
    }

    @Test
    void a_project_without_decisions_has_nothing_to_weigh() {
        Resolver resolver = told(policy(Axis.PREFERENCE, 0), List.of());

        assertThat(resolver.resolve(new TestPair().build()))
                .isEqualTo(new Excluded(ExclusionCode.UNLABELED));
    }

    @Test
    void models_and_pairs_that_were_taken_out_say_nothing_of_annotators() {
        decide(.9, .8);
        pairs.forEach(pair -> pair.vote("a model", AnnotatorKind.MODEL, A));

        assertThatThrownBy(() -> tell(resolver(policy(Axis.PREFERENCE, 0)), pairs))
                .isInstanceOf(NotIdentified.class);
    }

    @Test
    void who_is_known_from_few_answers_is_not_told_how_reliable_they_are() {
        decide(.9, .9, .9);
        for (int i = 0; i < 29; i++) {
            pairs.get(i).vote("somebody", AnnotatorKind.PERSON, A);
        }

        assertThat(told(policy(Axis.PREFERENCE, 0), pairs).accuracy("somebody")).isEmpty();
        pairs.get(29).vote("somebody", AnnotatorKind.PERSON, A);
        assertThat(told(policy(Axis.PREFERENCE, 0), pairs).accuracy("somebody")).isPresent();
    }

    @Test
    void on_safety_first_a_second_model_weighs_verdicts() {
        judge(.97, .9, .6, .6);
        Resolver resolver = told(policy(Axis.SAFETY_FIRST, 0), pairs);

        int right = 0;
        for (int i = 0; i < PAIRS; i++) {
            Preference truth = truths.get(i);
            right +=
                    switch (resolver.resolve(pairs.get(i).build())) {
                        case Resolved resolved -> resolved.isUnsafe(Side.B) == (truth == A) ? 1 : 0;
                        case Excluded excluded ->
                                excluded.code() == ExclusionCode.BOTH_UNSAFE ? 0 : 1;
                    };
        }

        assertThat(right).as("seed %d", SEED).isGreaterThan(PAIRS * 9 / 10);
        assertThat(resolver.accuracyOnSafety("annotator 0").orElseThrow())
                .isCloseTo(.97, within(.05));
    }

    @Test
    void where_everything_is_safe_answers_alone_are_weighed() {
        decide(.9, .9, .9);
        List<TestPair> safe = new ArrayList<>();
        for (TestPair pair : pairs) {
            TestPair judged = new TestPair();
            pair.build()
                    .votes()
                    .forEach(it ->
                            judged.vote(
                                    it.annotator(),
                                    it.kind(),
                                    it.preference(),
                                    Safety.SAFE,
                                    Safety.SAFE));
            safe.add(judged);
        }

        Resolver resolver = told(policy(Axis.SAFETY_FIRST, 0), safe);
        assertThat(resolver.resolve(safe.getFirst().build()))
                .isEqualTo(new Resolved(truths.getFirst(), false, false));
    }

    @Test
    void elsewhere_half_of_the_verdicts_make_a_response_unsafe() {
        decide(.9, .9, .9);
        TestPair pair = new TestPair();
        pair.vote("annotator 0", AnnotatorKind.PERSON, A, Safety.UNSAFE, Safety.SAFE);
        pair.vote("annotator 1", AnnotatorKind.PERSON, A, Safety.SAFE, Safety.SAFE);

        assertThat(told(policy(Axis.PREFERENCE, 0), pairs).resolve(pair.build()))
                .isEqualTo(new Excluded(ExclusionCode.UNSAFE_CHOSEN));
    }

    @Test
    void helpfulness_and_safety_are_weighed_by_their_own_answers() {
        for (int i = 0; i < PAIRS; i++) {
            Preference truth = random.nextBoolean() ? A : B;
            truths.add(truth);
            TestPair pair = new TestPair();
            for (int annotator = 0; annotator < 3; annotator++) {
                Preference helpful = random.nextDouble() < .9 ? truth : truth.turned();
                pair.vote(
                        new Vote(
                                "annotator " + annotator,
                                AnnotatorKind.PERSON,
                                A,
                                Strength.UNSTATED,
                                helpful,
                                helpful.turned(),
                                Safety.UNSTATED,
                                Safety.UNSTATED));
            }
            pairs.add(pair);
        }

        Resolver helpful = told(policy(Axis.HELPFULNESS, .9), pairs);
        Resolver safer = told(policy(Axis.SAFETY, .9), pairs);
        for (int i = 0; i < PAIRS; i++) {
            StoredPair pair = pairs.get(i).build();
            if (helpful.resolve(pair) instanceof Resolved resolved) {
                assertThat(safer.resolve(pair))
                        .isEqualTo(new Resolved(resolved.outcome().turned(), false, false));
            }
        }
    }

    @Test
    void the_same_seed_settles_alike() {
        decide(.7, .6, .6, .5);
        Resolver one = told(policy(Axis.PREFERENCE, 0), pairs);
        Resolver other = told(policy(Axis.PREFERENCE, 0), pairs);

        for (TestPair pair : pairs) {
            assertThat(one.resolve(pair.build())).isEqualTo(other.resolve(pair.build()));
        }
    }

    /// Pairs of which each annotator knows the truth that often.
    private void decide(double... accuracies) {
        for (int i = 0; i < PAIRS; i++) {
            Preference truth = random.nextBoolean() ? A : B;
            truths.add(truth);
            Preference[] votes = new Preference[accuracies.length];
            for (int annotator = 0; annotator < votes.length; annotator++) {
                votes[annotator] =
                        random.nextDouble() < accuracies[annotator] ? truth : truth.turned();
            }
            pairs.add(pair(votes));
        }
    }

    /// Pairs in which A is safe and B is unsafe where the truth is A; else both are safe.
    private void judge(double... accuracies) {
        for (int i = 0; i < PAIRS; i++) {
            boolean unsafe = random.nextBoolean();
            truths.add(unsafe ? A : B);
            TestPair pair = new TestPair();
            for (int annotator = 0; annotator < accuracies.length; annotator++) {
                Safety a = seen(false, accuracies[annotator]);
                Safety b = seen(unsafe, accuracies[annotator]);
                pair.vote("annotator " + annotator, AnnotatorKind.PERSON, UNSTATED, a, b);
            }
            pairs.add(pair);
        }
    }

    private Safety seen(boolean unsafe, double accuracy) {
        return (random.nextDouble() < accuracy) == unsafe ? Safety.UNSAFE : Safety.SAFE;
    }

    private static TestPair pair(Preference... votes) {
        TestPair pair = new TestPair();
        for (int annotator = 0; annotator < votes.length; annotator++) {
            pair.vote("annotator " + annotator, AnnotatorKind.PERSON, votes[annotator]);
        }
        return pair;
    }

    static ResolutionPolicy policy(Axis axis, double minAgreement) {
        return ResolverTest.on(axis, new ResolveRule.ByReliability(1), minAgreement);
    }

    private static Resolver resolver(ResolutionPolicy policy) {
        return new Resolver(policy, Target.PAIRS, TestPair.TOKENS);
    }

    private static Resolver told(ResolutionPolicy policy, List<TestPair> pairs) {
        Resolver resolver = resolver(policy);
        tell(resolver, pairs);
        return resolver;
    }

    static void tell(Resolver resolver, List<TestPair> pairs) {
        ProjectSurvey survey = resolver.survey(() -> {});
        pairs.forEach(pair -> survey.votes(pair.build().votes()));
        survey.end();
    }
}
