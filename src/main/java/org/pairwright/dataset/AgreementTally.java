package org.pairwright.dataset;

import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Tally;

/// How far those who decided the same pairs agree, added up pair by pair. Sides are nominal: a, b,
/// tie, both bad.
public final class AgreementTally {
    private final ResolutionPolicy policy;
    private long pairs;
    private long decisions;
    private double shares;
    private long comparisons;
    private long agreeing;
    private final Totals totals = new Totals();
    private double disagreement;

    /// Decisions by side.
    private static final class Totals {
        private long a;
        private long b;
        private long ties;
        private long bothBad;

        private void add(Tally tally) {
            a += tally.a();
            b += tally.b();
            ties += tally.ties();
            bothBad += tally.bothBad();
        }

        private double squares() {
            return square(a) + square(b) + square(ties) + square(bothBad);
        }

        private static double square(long number) {
            return (double) number * number;
        }
    }

    /// @param policy says whose votes count and which question they answer
    public AgreementTally(ResolutionPolicy policy) {
        this.policy = policy;
    }

    /// Adds what was said of a pair; one decision alone says nothing of agreement.
    public void add(StoredPair pair) {
        Tally tally = new Ballot(policy.resolve(), policy.axis(), pair.votes()).tally();
        long decided = tally.outcomes();
        if (decided < 2) {
            return;
        }
        long ordered = decided * (decided - 1);
        long same = twos(tally.a()) + twos(tally.b()) + twos(tally.ties()) + twos(tally.bothBad());
        pairs++;
        decisions += decided;
        shares += (double) same / ordered;
        comparisons += ordered;
        agreeing += same;
        totals.add(tally);
        disagreement += (double) (ordered - same) / (decided - 1);
    }

    private static long twos(long alike) {
        return alike * (alike - 1);
    }

    /// Pairs that two or more decided.
    public long pairs() {
        return pairs;
    }

    /// Decisions on those.
    public long decisions() {
        return decisions;
    }

    /// The mean over those pairs of the share of agreeing annotator pairs, as `irrCAC` has it; not
    /// a number where there are none.
    public double percentAgreement() {
        return shares / pairs;
    }

    /// The share of agreeing annotator pairs of all pairs together, in which a pair that many
    /// decided weighs more; not a number where there are none.
    public double pooledAgreement() {
        return (double) agreeing / comparisons;
    }

    /// Krippendorff's nominal alpha of these decisions: 1 - observed disagreement / disagreement
    /// expected by chance; at most 1, not a number where all of them are for one side.
    ///
    /// Source: Krippendorff, K. (2011), "Computing Krippendorff's Alpha-Reliability", University of
    /// Pennsylvania.
    public double alpha() {
        double expected = (double) decisions * decisions - totals.squares();
        return expected > 0 ? 1 - (decisions - 1) * disagreement / expected : Double.NaN;
    }
}
