package org.pairwright.dataset;

import java.util.List;
import java.util.function.Predicate;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.Tally;
import org.pairwright.domain.Vote;

/// The votes on one pair that count under a rule: those of people and imports, and of the annotator
/// whom the rule names.
final class Ballot {
    private final ResolveRule rule;
    private final List<Vote> votes;
    private final Tally tally;
    private final Tally deciding;

    Ballot(ResolveRule rule, List<Vote> votes) {
        this.rule = rule;
        this.votes = votes;
        this.tally = tally(this::counts);
        this.deciding =
                switch (rule) {
                    case ResolveRule.Majority() -> tally;
                    case ResolveRule.ByAnnotator named -> tally(this::isNamed);
                };
    }

    /// All that count.
    Tally tally() {
        return tally;
    }

    /// Those whose word settles the outcome: all that count, or the one who is named.
    Tally deciding() {
        return deciding;
    }

    /// Whether a response is unsafe: the named annotator's verdict where there is one, else what at
    /// least half of the verdicts say. A draw is unsafe: doubt keeps a text out. A verdict counts
    /// also where its annotator skipped the choice between the responses.
    boolean isUnsafe(Side side) {
        int safe = 0;
        int unsafe = 0;
        for (Vote vote : votes) {
            Safety verdict = side == Side.A ? vote.a() : vote.b();
            if (verdict == Safety.UNSTATED || !counts(vote)) {
                continue;
            }
            if (isNamed(vote)) {
                return verdict == Safety.UNSAFE;
            }
            if (verdict == Safety.UNSAFE) {
                unsafe++;
            } else {
                safe++;
            }
        }
        return unsafe > 0 && unsafe >= safe;
    }

    private boolean counts(Vote vote) {
        return vote.kind() != AnnotatorKind.MODEL || isNamed(vote);
    }

    private boolean isNamed(Vote vote) {
        return rule instanceof ResolveRule.ByAnnotator(String name)
                && name.equals(vote.annotator());
    }

    private Tally tally(Predicate<Vote> taken) {
        Tally sum = Tally.NONE;
        for (Vote vote : votes) {
            if (taken.test(vote)) {
                sum = sum.plus(Judgment.of(vote.preference()), 1);
            }
        }
        return sum;
    }
}
