package org.pairwright.service.behavior;

import java.util.Arrays;
import org.pairwright.statistics.LogisticRows;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Choices between two responses with their lengths. Those on the same pair with the same response
/// first stand together. First is what stood on the left; where that was not recorded response a.
final class LengthChoices {
    private static final double LN_2 = Math.log(2);

    private final int[] pair;
    private final int[] firstLength;
    private final int[] secondLength;
    private final int[] firstChosen;
    private final int[] times;
    private final boolean[] aFirst;
    private int size;
    private int total;

    /// @param groups how many there may be
    private LengthChoices(int groups) {
        pair = new int[groups];
        firstLength = new int[groups];
        secondLength = new int[groups];
        firstChosen = new int[groups];
        times = new int[groups];
        aFirst = new boolean[groups];
    }

    /// The choices among labels that are in the order of pairs.
    static LengthChoices of(AgreementLabels labels, int[] rows) {
        // No pair has more groups than two.
        LengthChoices choices = new LengthChoices(Math.min(rows.length, 2 * labels.pairs().size()));
        for (int row : rows) {
            int chosen = labels.label(LabelColumn.PREFERENCE, row);
            if (chosen == Decisions.A || chosen == Decisions.B) {
                boolean aFirst = labels.label(LabelColumn.LEFT, row) != Decisions.B;
                choices.add(labels, row, aFirst, (chosen == Decisions.A) == aFirst);
            }
        }
        return choices;
    }

    private void add(AgreementLabels labels, int row, boolean isAFirst, boolean isFirstChosen) {
        int of = labels.label(LabelColumn.PAIR, row);
        int at = size - 1;
        while (at >= 0 && pair[at] == of && aFirst[at] != isAFirst) {
            at--;
        }
        if (at < 0 || pair[at] != of) {
            at = size++;
            pair[at] = of;
            aFirst[at] = isAFirst;
            int a = Math.max(1, labels.ofPair(PairColumn.LENGTH_A, row));
            int b = Math.max(1, labels.ofPair(PairColumn.LENGTH_B, row));
            firstLength[at] = isAFirst ? a : b;
            secondLength[at] = isAFirst ? b : a;
        }
        firstChosen[at] += isFirstChosen ? 1 : 0;
        times[at]++;
        total++;
    }

    /// How many groups of choices there are.
    int size() {
        return size;
    }

    /// How many choices.
    int total() {
        return total;
    }

    int pair(int group) {
        return pair[group];
    }

    boolean isAFirst(int group) {
        return aFirst[group];
    }

    /// How many times as long the longer response is; 1 where they are equally long.
    double ratio(int group) {
        return (double) Math.max(firstLength[group], secondLength[group])
                / Math.min(firstLength[group], secondLength[group]);
    }

    /// How often the longer response was chosen.
    int longerChosen(int group) {
        return firstLength[group] > secondLength[group]
                ? firstChosen[group]
                : times[group] - firstChosen[group];
    }

    int times(int group) {
        return times[group];
    }

    /// How often the longer response was chosen where the two differ in length.
    Proportion longer() {
        int chosen = 0;
        int of = 0;
        for (int group = 0; group < size; group++) {
            if (firstLength[group] != secondLength[group]) {
                chosen += longerChosen(group);
                of += times[group];
            }
        }
        return new Proportion(chosen, of);
    }

    /// For each group a constant and the logarithm of the ratio of lengths.
    LogisticRows rows() {
        return rows(SourceNumbers.NONE);
    }

    /// The same, and which source the first and which the second response has.
    LogisticRows rows(SourceNumbers sources) {
        int width = 2 + Math.max(0, sources.count() - 1);
        double[] known = new double[size * width];
        for (int group = 0; group < size; group++) {
            int at = group * width;
            known[at] = 1;
            known[at + 1] = Math.log((double) firstLength[group] / secondLength[group]) / LN_2;
            if (sources.count() > 0) {
                add(known, at, sources.first(group), 1);
                add(known, at, sources.second(group), -1);
            }
        }
        return new LogisticRows(
                width, known, Arrays.copyOf(firstChosen, size), Arrays.copyOf(times, size));
    }

    /// The source of number 0 is the one that others are compared with.
    private static void add(double[] known, int at, int source, int sign) {
        if (source > 0) {
            known[at + 1 + source] += sign;
        }
    }

    /// The prompt group of each group of choices.
    int[] clusters(AgreementLabels labels) {
        int[] clusters = new int[size];
        for (int group = 0; group < size; group++) {
            clusters[group] = labels.pairs().get(PairColumn.PROMPT_GROUP, pair[group]);
        }
        return clusters;
    }
}
