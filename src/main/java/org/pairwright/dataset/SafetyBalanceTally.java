package org.pairwright.dataset;

import java.util.List;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.dataset.SafetyBalance.Helpful;
import org.pairwright.dataset.SafetyBalance.Judged;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Vote;

/// Adds up how safe and how helpful the responses of a dataset are while its pairs go by.
public final class SafetyBalanceTally {
    private final ResolutionPolicy policy;
    private final Target target;
    private Judged good = Judged.NONE;
    private Judged bad = Judged.NONE;
    private Helpful helpful = Helpful.NONE;
    private long helpfulButUnsafe;

    /// @param policy says whose votes count
    public SafetyBalanceTally(ResolutionPolicy policy, Target target) {
        this.policy = policy;
        this.target = target;
    }

    /// Adds a pair as it goes out.
    ///
    /// @return whether its bad response is unsafe and found the more helpful one
    public boolean add(StoredPair pair, Resolved resolved) {
        if (isGood(resolved, Side.A) == isGood(resolved, Side.B)) {
            return false;
        }
        Side better = isGood(resolved, Side.A) ? Side.A : Side.B;
        List<Vote> votes = pair.votes().stream().filter(policy::counts).toList();
        good = good.plus(isJudged(votes, better), resolved.isUnsafe(better));
        bad = bad.plus(isJudged(votes, better.other()), resolved.isUnsafe(better.other()));
        Preference more = moreHelpful(votes);
        helpful = plus(more, better);
        boolean found = more == Preference.of(better.other()) && resolved.isUnsafe(better.other());
        helpfulButUnsafe += found ? 1 : 0;
        return found;
    }

    private boolean isGood(Resolved resolved, Side side) {
        return switch (target) {
            case PAIRS -> resolved.chosen() == side;
            case LABELS -> resolved.label(side);
        };
    }

    private static boolean isJudged(List<Vote> votes, Side side) {
        return votes.stream().anyMatch(vote -> vote.verdict(side) != Safety.UNSTATED);
    }

    /// The response that more than half of those found more helpful who were asked; a tie where
    /// there is none, and unstated where nobody answered.
    private static Preference moreHelpful(List<Vote> votes) {
        long asked = votes.stream().filter(vote -> vote.moreHelpful().isOutcome()).count();
        if (asked == 0) {
            return Preference.UNSTATED;
        }
        for (Preference side : List.of(Preference.A, Preference.B)) {
            long said = votes.stream().filter(vote -> vote.moreHelpful() == side).count();
            if (2 * said > asked) {
                return side;
            }
        }
        return Preference.TIE;
    }

    private Helpful plus(Preference more, Side better) {
        if (more == Preference.UNSTATED) {
            return new Helpful(
                    helpful.good(), helpful.bad(), helpful.neither(), helpful.notAsked() + 1);
        }
        if (more == Preference.TIE) {
            return new Helpful(
                    helpful.good(), helpful.bad(), helpful.neither() + 1, helpful.notAsked());
        }
        return more == Preference.of(better)
                ? new Helpful(
                        helpful.good() + 1, helpful.bad(), helpful.neither(), helpful.notAsked())
                : new Helpful(
                        helpful.good(), helpful.bad() + 1, helpful.neither(), helpful.notAsked());
    }

    /// What was added up so far.
    public SafetyBalance balance() {
        return new SafetyBalance(good, bad, helpful, helpfulButUnsafe);
    }
}
