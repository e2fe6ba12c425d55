package org.pairwright.storage;

import java.util.stream.IntStream;
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

    /// Takes what some labels said before.
    ///
    /// @param from the first of these labels as they were numbered then
    /// @param to the first one that is none of them
    /// @param at the number of the first of them now
    void copy(CriterionAnswers before, int from, int to, int at) {
        ofA.copy(before.ofA, from, to, at);
        ofB.copy(before.ofB, from, to, at);
        compared.copy(before.compared, from, to, at);
        for (int label = from; label < to; label++) {
            most = Math.max(most, Math.max(before.ofA.get(label), before.ofB.get(label)));
        }
    }

    /// Whether no label says anything by the criterion.
    boolean isEmpty(int labels) {
        return most == 0 && IntStream.range(0, labels).allMatch(label -> compared.get(label) == 0);
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
