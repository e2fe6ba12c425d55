package org.pairwright.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many responses are labeled good and bad, and how a KTO trainer should weigh them.
///
/// @param desirable rows labeled true
/// @param undesirable rows labeled false
public record LabelBalance(long desirable, long undesirable) {
    /// No labels, as in a dataset of pairs.
    public static final LabelBalance NONE = new LabelBalance(0, 0);

    /// Up to this ratio of good to bad TRL asks for no weights.
    private static final double MOST_UNWEIGHTED = 1.33;

    public boolean isEmpty() {
        return desirable == 0 && undesirable == 0;
    }

    /// Whether all are of one kind, which no weights balance.
    public boolean isOneSided() {
        return desirable == 0 || undesirable == 0;
    }

    /// What to pass as `desirable_weight`: 1 unless the good ones are fewer.
    public double desirableWeight() {
        return desirable > 0 && undesirable > desirable ? rounded(undesirable, desirable) : 1;
    }

    /// What to pass as `undesirable_weight`: 1 unless the good ones are more than a third more.
    public double undesirableWeight() {
        return undesirable > 0 && desirable > MOST_UNWEIGHTED * undesirable
                ? rounded(desirable, undesirable)
                : 1;
    }

    /// To two decimals, exactly as TRL rounds the bounds it compares with.
    private static double rounded(long more, long fewer) {
        return new BigDecimal((double) more / fewer)
                .setScale(2, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
