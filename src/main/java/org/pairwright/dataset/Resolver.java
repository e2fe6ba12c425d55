package org.pairwright.dataset;

import java.util.Optional;
import org.pairwright.dataset.Resolution.Excluded;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Tally;

/// Puts every pair into exactly one bucket: resolved, or excluded for one reason. The reasons are
/// tried in the order of [ExclusionCode]; what a format can't carry is found last, by the format.
public final class Resolver {
    private final ResolutionPolicy policy;
    private final Target target;

    /// @throws InvalidPolicy when `policy` asks for what `target` has no form for
    public Resolver(ResolutionPolicy policy, Target target) {
        policy.requireFitFor(target);
        this.policy = policy;
        this.target = target;
    }

    /// What `pair` comes to.
    public Resolution resolve(StoredPair pair) {
        if (pair.excluded()) {
            return new Excluded(ExclusionCode.EXCLUDED);
        }
        if (pair.gold()) {
            return new Excluded(ExclusionCode.GOLD);
        }
        return byVotes(pair, new Ballot(policy.resolve(), pair.votes()));
    }

    private Resolution byVotes(StoredPair pair, Ballot ballot) {
        Tally deciding = ballot.deciding();
        if (deciding.outcomes() == 0) {
            return new Excluded(
                    deciding.state() == LabelState.SKIPPED
                            ? ExclusionCode.SKIPPED
                            : ExclusionCode.UNLABELED);
        }
        Tally all = ballot.tally();
        if (all.outcomes() < policy.minAnnotators()) {
            return new Excluded(ExclusionCode.TOO_FEW_ANNOTATORS);
        }
        Optional<Preference> outcome = deciding.majority();
        if (outcome.isEmpty()) {
            return new Excluded(ExclusionCode.DISPUTED);
        }
        // A quotient, so that 11 of 20 reaches 0.55 exactly.
        double agreement = (double) all.count(outcome.get()) / all.outcomes();
        if (agreement < policy.minAgreement()) {
            return new Excluded(ExclusionCode.LOW_AGREEMENT);
        }
        return byOutcome(
                pair,
                new Resolved(outcome.get(), ballot.isUnsafe(Side.A), ballot.isUnsafe(Side.B)));
    }

    private Resolution byOutcome(StoredPair pair, Resolved resolved) {
        if (resolved.outcome() == Preference.TIE && policy.ties() == Ties.DROP) {
            return new Excluded(ExclusionCode.TIE);
        }
        // Where each response is labeled by itself, both bad is two rows and unsafe is a label.
        if (target == Target.LABELS) {
            return byTexts(pair, resolved);
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
        return byTexts(pair, resolved);
    }

    private Resolution byTexts(StoredPair pair, Resolved resolved) {
        if (ResponseTexts.anyBlank(pair)) {
            return new Excluded(ExclusionCode.BLANK);
        }
        if (ResponseTexts.identical(pair)) {
            return new Excluded(ExclusionCode.IDENTICAL);
        }
        if (policy.hasLimit()) {
            TextLength length = TextLength.of(pair);
            if (length.characters() > policy.maxChars() || length.tokens() > policy.maxTokens()) {
                return new Excluded(ExclusionCode.TOO_LONG);
            }
        }
        return resolved;
    }
}
