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
        Ballot ballot = new Ballot(policy.resolve(), pair.votes());
        Optional<ExclusionCode> early = takenOut(pair).or(() -> undecided(ballot));
        if (early.isPresent()) {
            return new Excluded(early.get());
        }
        Resolved resolved =
                new Resolved(
                        ballot.outcome().orElseThrow(),
                        ballot.isUnsafe(Side.A),
                        ballot.isUnsafe(Side.B));
        return refusedOutcome(resolved)
                .or(() -> refusedText(pair))
                .<Resolution>map(Excluded::new)
                .orElse(resolved);
    }

    private static Optional<ExclusionCode> takenOut(StoredPair pair) {
        if (pair.excluded()) {
            return Optional.of(ExclusionCode.EXCLUDED);
        }
        return pair.gold() ? Optional.of(ExclusionCode.GOLD) : Optional.empty();
    }

    private Optional<ExclusionCode> undecided(Ballot ballot) {
        Tally deciding = ballot.deciding();
        if (deciding.outcomes() == 0) {
            return Optional.of(
                    deciding.state() == LabelState.SKIPPED
                            ? ExclusionCode.SKIPPED
                            : ExclusionCode.UNLABELED);
        }
        Tally all = ballot.tally();
        if (all.outcomes() < policy.minAnnotators()) {
            return Optional.of(ExclusionCode.TOO_FEW_ANNOTATORS);
        }
        Optional<Preference> outcome = ballot.outcome();
        if (outcome.isEmpty()) {
            return Optional.of(ExclusionCode.DISPUTED);
        }
        // A quotient, so that 11 of 20 reaches 0.55 exactly.
        double agreement = (double) all.count(outcome.get()) / all.outcomes();
        return agreement < policy.minAgreement()
                ? Optional.of(ExclusionCode.LOW_AGREEMENT)
                : Optional.empty();
    }

    private Optional<ExclusionCode> refusedOutcome(Resolved resolved) {
        if (resolved.outcome() == Preference.TIE && policy.ties() == Ties.DROP) {
            return Optional.of(ExclusionCode.TIE);
        }
        // Where each response is labeled by itself, both bad is two rows and unsafe is a label.
        if (target == Target.LABELS) {
            return Optional.empty();
        }
        if (resolved.outcome() == Preference.BOTH_BAD) {
            return Optional.of(ExclusionCode.BOTH_BAD);
        }
        boolean chosenIsUnsafe =
                resolved.chosen() == Side.A ? resolved.unsafeA() : resolved.unsafeB();
        if (!chosenIsUnsafe || policy.allowUnsafeChosen()) {
            return Optional.empty();
        }
        return Optional.of(
                resolved.unsafeA() && resolved.unsafeB()
                        ? ExclusionCode.BOTH_UNSAFE
                        : ExclusionCode.UNSAFE_CHOSEN);
    }

    private Optional<ExclusionCode> refusedText(StoredPair pair) {
        if (ResponseTexts.anyBlank(pair)) {
            return Optional.of(ExclusionCode.BLANK);
        }
        if (ResponseTexts.identical(pair)) {
            return Optional.of(ExclusionCode.IDENTICAL);
        }
        if (policy.hasLimit()) {
            TextLength length = TextLength.of(pair);
            if (length.characters() > policy.maxChars() || length.tokens() > policy.maxTokens()) {
                return Optional.of(ExclusionCode.TOO_LONG);
            }
        }
        return Optional.empty();
    }
}
