package org.pairwright.dataset;

import java.util.Optional;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Side;
import org.pairwright.domain.Tally;

/// What the votes on one pair come to under a policy, and how certain that is.
///
/// @param reliability of those who voted; asked only where the policy rests on it
record Settlement(ResolutionPolicy policy, Reliability reliability, Ballot ballot) {
    /// An outcome that the rule lets stand.
    ///
    /// @param certainty 0 to 1: the share of those who count that stated it, or how likely it is
    record Settled(Preference outcome, double certainty) {
        // A quotient, so that 11 of 20 reaches 0.55 exactly.
        static Settled of(Preference outcome, Tally said) {
            return new Settled(outcome, (double) said.count(outcome) / said.outcomes());
        }
    }

    /// The outcome of what was answered; empty where the answers don't agree as the rule demands.
    Optional<Settled> ofAnswers() {
        Tally deciding = ballot.deciding();
        return switch (policy.resolve()) {
            case ResolveRule.Majority _, ResolveRule.ByAnnotator _ ->
                    deciding.majority().map(outcome -> Settled.of(outcome, ballot.tally()));
            case ResolveRule.Unanimous _ ->
                    deciding.majority()
                            .filter(outcome -> deciding.count(outcome) == deciding.outcomes())
                            .map(outcome -> Settled.of(outcome, ballot.tally()));
            case ResolveRule.ByReliability _ -> likely();
        };
    }

    private Optional<Settled> likely() {
        Reliability.Likely likely =
                reliability.outcome(
                        ballot.answering(),
                        vote -> Reliability.OUTCOMES.indexOf(policy.axis().answer(vote)));
        return likely.settles()
                ? Optional.of(new Settled(likely.outcome(), likely.probability()))
                : Optional.empty();
    }

    /// Whether a response is unsafe. Where a dataset rests on it, by the policy's rule; elsewhere
    /// by at least half of the verdicts, as a draw is reason enough not to choose it.
    boolean isUnsafe(Side side) {
        return (isByModel() && !ballot.judging(side).isEmpty())
                ? !Reliability.isMoreThanHalf(1 - unsafe(side))
                : ballot.isUnsafe(side);
    }

    private boolean isByModel() {
        return policy.resolve() instanceof ResolveRule.ByReliability
                && policy.axis() == Axis.SAFETY_FIRST;
    }

    private double unsafe(Side side) {
        return reliability.unsafe(ballot.judging(side), side);
    }

    /// The outcome of what was judged, where at least one response is unsafe; empty where the
    /// verdicts don't agree as the rule demands.
    Optional<Settled> ofSafety(boolean unsafeA, boolean unsafeB) {
        Tally verdicts = ballot.verdicts();
        Preference safe = Ballot.safe(unsafeA, unsafeB);
        Settled settled = Settled.of(safe, verdicts);
        return switch (policy.resolve()) {
            case ResolveRule.Majority _, ResolveRule.ByAnnotator _ -> Optional.of(settled);
            case ResolveRule.Unanimous _ ->
                    verdicts.count(safe) < verdicts.outcomes()
                            ? Optional.empty()
                            : Optional.of(settled);
            case ResolveRule.ByReliability _ -> likely(safe, unsafeA, unsafeB);
        };
    }

    /// The outcome of what was judged where nobody compared the responses; empty where the verdicts
    /// don't agree as the rule demands. How reliable verdicts are is estimated on the axis that
    /// asks for them first; elsewhere they count alike.
    Optional<Settled> ofVerdicts() {
        if (isByModel()) {
            boolean unsafeA = isUnsafe(Side.A);
            boolean unsafeB = isUnsafe(Side.B);
            return likely(Ballot.safe(unsafeA, unsafeB), unsafeA, unsafeB);
        }
        Tally deciding = ballot.decidingVerdicts();
        boolean all = policy.resolve() instanceof ResolveRule.Unanimous;
        return deciding.majority()
                .filter(outcome -> !all || deciding.count(outcome) == deciding.outcomes())
                .map(outcome -> Settled.of(outcome, ballot.verdicts()));
    }

    /// The responses err independently.
    private Optional<Settled> likely(Preference safe, boolean unsafeA, boolean unsafeB) {
        double probability =
                (unsafeA ? unsafe(Side.A) : 1 - unsafe(Side.A))
                        * (unsafeB ? unsafe(Side.B) : 1 - unsafe(Side.B));
        return Reliability.isMoreThanHalf(probability)
                ? Optional.of(new Settled(safe, probability))
                : Optional.empty();
    }
}
