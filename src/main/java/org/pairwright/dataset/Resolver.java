package org.pairwright.dataset;

import java.util.Optional;
import java.util.OptionalDouble;
import org.pairwright.dataset.Resolution.Excluded;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Tally;

/// Puts every pair into exactly one bucket: resolved, or excluded for one reason. The reasons are
/// tried in the order of [ExclusionCode]; what a format can't carry is found last, by the format.
public final class Resolver {
    private final ResolutionPolicy policy;
    private final Target target;
    private final TokenCount tokens;

    /// Written on the thread that reads pairs before it hands on the first.
    private volatile Reliability reliability = Reliability.UNKNOWN;

    /// @param tokens asked only where the policy bounds them
    /// @throws InvalidPolicy when `policy` asks for what `target` has no form for
    public Resolver(ResolutionPolicy policy, Target target, TokenCount tokens) {
        policy.requireFitFor(target);
        this.policy = policy;
        this.target = target;
        this.tokens = tokens;
    }

    /// What has to be told of the project before the first pair; where pairs are resolved once
    /// more, once more.
    ///
    /// @param look called again and again meanwhile, where annotators are weighed by several
    ///   threads at once; what it throws ends it
    public ProjectSurvey survey(Runnable look) {
        return policy.resolve() instanceof ResolveRule.ByReliability rule
                ? new ReliabilitySurvey(policy, rule, look, it -> reliability = it)
                : ProjectSurvey.NONE;
    }

    /// How often an annotator answers the axis's question right, by a model; empty where the rule
    /// has none, or where too little is known.
    public OptionalDouble accuracy(String annotator) {
        return reliability.accuracy(annotator);
    }

    /// The same of what is safe.
    public OptionalDouble accuracyOnSafety(String annotator) {
        return reliability.accuracyOnSafety(annotator);
    }

    /// Whether annotators are weighed by a model of whom nobody answered as often as
    /// [ResolveRule.ByReliability#LEAST_ANSWERS]; known once the survey has ended.
    public boolean weighsFewAnswers() {
        return reliability.restsOnFew();
    }

    /// What `pair` comes to.
    public Resolution resolve(StoredPair pair) {
        if (pair.excluded()) {
            return new Excluded(ExclusionCode.EXCLUDED);
        }
        if (pair.gold()) {
            return new Excluded(ExclusionCode.GOLD);
        }
        Ballot ballot = new Ballot(policy.resolve(), policy.axis(), pair.votes());
        return policy.axis() == Axis.SAFETY_FIRST ? bySafety(pair, ballot) : byVotes(pair, ballot);
    }

    private Resolution bySafety(StoredPair pair, Ballot ballot) {
        if (!ballot.isJudged(Side.A) || !ballot.isJudged(Side.B)) {
            return unanswered(ballot.deciding());
        }
        Settlement settlement = new Settlement(policy, reliability, ballot);
        boolean unsafeA = settlement.isUnsafe(Side.A);
        boolean unsafeB = settlement.isUnsafe(Side.B);
        if (!unsafeA && !unsafeB) {
            return byVotes(pair, ballot);
        }
        Optional<Excluded> doubt = doubt(ballot.verdicts(), settlement.ofSafety(unsafeA, unsafeB));
        if (doubt.isPresent()) {
            return doubt.get();
        }
        Preference safe = Ballot.safe(unsafeA, unsafeB);
        // Where each response is labeled by itself, two unsafe ones are two rows.
        return safe == Preference.BOTH_BAD && target == Target.PAIRS
                ? new Excluded(ExclusionCode.BOTH_UNSAFE)
                : byTexts(pair, ballot, new Resolved(safe, unsafeA, unsafeB));
    }

    private Resolution byVotes(StoredPair pair, Ballot ballot) {
        if (ballot.deciding().outcomes() == 0) {
            return policy.labelsByVerdicts(target) && ballot.decidingVerdicts().outcomes() > 0
                    ? byVerdicts(pair, ballot)
                    : unanswered(ballot.deciding());
        }
        Settlement settlement = new Settlement(policy, reliability, ballot);
        Optional<Settlement.Settled> settled = settlement.ofAnswers();
        Optional<Excluded> doubt = doubt(ballot.tally(), settled);
        if (doubt.isPresent()) {
            return doubt.get();
        }
        return byOutcome(
                pair,
                ballot,
                new Resolved(
                        settled.orElseThrow().outcome(),
                        settlement.isUnsafe(Side.A),
                        settlement.isUnsafe(Side.B),
                        ballot.margin(),
                        Corrections.NONE));
    }

    /// Where nobody compared the responses, each is labeled by what was judged of it.
    private Resolution byVerdicts(StoredPair pair, Ballot ballot) {
        Optional<Settlement.Settled> settled =
                new Settlement(policy, reliability, ballot).ofVerdicts();
        Optional<Excluded> doubt = doubt(ballot.verdicts(), settled);
        if (doubt.isPresent()) {
            return doubt.get();
        }
        Preference safe = settled.orElseThrow().outcome();
        boolean neither = safe == Preference.BOTH_BAD;
        return byTexts(
                pair,
                ballot,
                new Resolved(
                        safe, neither || safe == Preference.B, neither || safe == Preference.A));
    }

    /// Why nobody's word settles the pair.
    private Excluded unanswered(Tally deciding) {
        if (deciding.state() == LabelState.SKIPPED) {
            return new Excluded(ExclusionCode.SKIPPED);
        }
        boolean asked = policy.axis() == Axis.PREFERENCE || deciding.decisions() == 0;
        return new Excluded(asked ? ExclusionCode.UNLABELED : ExclusionCode.NOT_ASKED);
    }

    /// Why an outcome is not certain enough, where it is not.
    ///
    /// @param said what all that count said
    private Optional<Excluded> doubt(Tally said, Optional<Settlement.Settled> settled) {
        if (said.outcomes() < policy.minAnnotators()) {
            return Optional.of(new Excluded(ExclusionCode.TOO_FEW_ANNOTATORS));
        }
        if (settled.isEmpty()) {
            return Optional.of(new Excluded(ExclusionCode.DISPUTED));
        }
        return settled.get().certainty() < policy.minAgreement()
                ? Optional.of(new Excluded(ExclusionCode.LOW_AGREEMENT))
                : Optional.empty();
    }

    private Resolution byOutcome(StoredPair pair, Ballot ballot, Resolved resolved) {
        if (resolved.outcome() == Preference.TIE && policy.ties() == Ties.DROP) {
            return new Excluded(ExclusionCode.TIE);
        }
        // Where each response is labeled by itself, both bad is two rows and unsafe is a label.
        if (target == Target.LABELS) {
            return byTexts(pair, ballot, resolved);
        }
        if (resolved.outcome() == Preference.BOTH_BAD) {
            return new Excluded(ExclusionCode.BOTH_BAD);
        }
        if (resolved.isUnsafe(resolved.chosen()) && !policy.allowUnsafeChosen()) {
            return new Excluded(
                    resolved.isUnsafe(resolved.chosen().other())
                            ? ExclusionCode.BOTH_UNSAFE
                            : ExclusionCode.UNSAFE_CHOSEN);
        }
        return byTexts(pair, ballot, resolved);
    }

    private Resolution byTexts(StoredPair original, Ballot ballot, Resolved uncorrected) {
        Resolved resolved = policy.corrected() ? corrected(ballot, uncorrected) : uncorrected;
        StoredPair pair = resolved.corrected(original);
        if (ResponseTexts.anyBlank(pair)) {
            return new Excluded(ExclusionCode.BLANK);
        }
        if (ResponseTexts.identical(pair)) {
            return new Excluded(ExclusionCode.IDENTICAL);
        }
        return isTooLong(pair, resolved) ? new Excluded(ExclusionCode.TOO_LONG) : resolved;
    }

    /// A correction makes a good response better; a bad one stays as bad as it was judged.
    private Resolved corrected(Ballot ballot, Resolved resolved) {
        Corrections corrections = Corrections.NONE;
        for (Side side : Side.values()) {
            boolean good =
                    target == Target.LABELS ? resolved.label(side) : resolved.chosen() == side;
            if (good) {
                corrections = corrections.with(side, ballot.correction(side));
            }
        }
        return new Resolved(
                resolved.outcome(),
                resolved.unsafeA(),
                resolved.unsafeB(),
                resolved.margin(),
                corrections);
    }

    private TextLength.Prompts prompts(StoredPair pair, Resolved resolved) {
        return switch (target) {
            case PAIRS -> TextLength.Prompts.of(pair, resolved.chosen());
            case LABELS -> TextLength.Prompts.of(pair);
        };
    }

    private boolean isTooLong(StoredPair pair, Resolved resolved) {
        if (!policy.hasLimit()) {
            return false;
        }
        TextLength.Prompts prompts = prompts(pair, resolved);
        TextLength length = TextLength.of(pair, prompts);
        if (length.characters() > policy.maxChars()) {
            return true;
        }
        // No tokenizer makes more tokens than there are bytes, so most pairs need not be counted.
        return length.bytes() > policy.maxTokens()
                && TextLength.tokens(pair, prompts, tokens) > policy.maxTokens();
    }
}
