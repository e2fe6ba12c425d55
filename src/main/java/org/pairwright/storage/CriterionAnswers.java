package org.pairwright.storage;

import org.pairwright.domain.Scale;

/// What labels say by one criterion, beside [AgreementLabels] and label by label.
public final class CriterionAnswers {
    private static final int TIE = 3;

    private final IntColumn ofA = new IntColumn();
    private final IntColumn ofB = new IntColumn();
    private final IntColumn compared = new IntColumn();
    private int most;

    CriterionAnswers() {}

    /// @param side 1 for response A, 2 for B, 0 for both compared
    /// @param value as it is stored; what none can be is passed over
    void put(int label, int side, int value) {
        if (side == 0 && value >= -1 && value <= 1) {
            compared.set(label, value == 0 ? TIE : value < 0 ? 1 : 2);
        } else if (side > 0 && value >= 1 && value <= Scale.MOST_POINTS) {
            (side == 1 ? ofA : ofB).set(label, value);
            most = Math.max(most, value);
        }
    }

    /// How a label rates a response, from 1; 0 where it does not.
    ///
    /// @param b whether the second one is meant
    public int rating(int label, boolean b) {
        return (b ? ofB : ofA).get(label);
    }

    /// Of which response a label says that it holds more: 1 for a, 2 for b, 3 for a tie; 0 where it
    /// says nothing.
    public int comparison(int label) {
        return compared.get(label);
    }

    /// The highest rating that anybody gave; 0 where nobody gave one.
    public int highest() {
        return most;
    }
}
