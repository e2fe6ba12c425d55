package org.pairwright.service.behavior;

import java.util.Arrays;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.PairColumn;

/// The sources of the first and the second response of choices, numbered without gaps. What has no
/// source is a source of its own.
final class SourceNumbers {
    /// With more, a model of all of them is too large.
    static final int MOST = 50;

    static final SourceNumbers NONE = new SourceNumbers(0, new int[0], new int[0]);

    private final int count;
    private final int[] first;
    private final int[] second;

    private SourceNumbers(int count, int[] first, int[] second) {
        this.count = count;
        this.first = first;
        this.second = second;
    }

    static SourceNumbers of(AgreementLabels labels, LengthChoices choices) {
        int[] numbers = new int[labels.sources().size()];
        Arrays.fill(numbers, -1);
        int[] first = new int[choices.size()];
        int[] second = new int[choices.size()];
        int count = 0;
        for (int group = 0; group < first.length; group++) {
            int a = labels.pairs().get(PairColumn.SOURCE_A, choices.pair(group));
            int b = labels.pairs().get(PairColumn.SOURCE_B, choices.pair(group));
            for (int source : new int[] {a, b}) {
                if (numbers[source] < 0) {
                    numbers[source] = count++;
                }
            }
            first[group] = numbers[choices.isAFirst(group) ? a : b];
            second[group] = numbers[choices.isAFirst(group) ? b : a];
        }
        return new SourceNumbers(count, first, second);
    }

    /// How many sources there are, or why they can't be told apart.
    Finding<Integer> obstacle() {
        if (count < 2) {
            return new Finding.Untested<>(Obstacle.ONE_SOURCE);
        }
        return count > MOST
                ? new Finding.Untested<>(Obstacle.TOO_MANY_SOURCES)
                : new Finding.Tested<>(count);
    }

    int count() {
        return count;
    }

    int first(int group) {
        return first[group];
    }

    int second(int group) {
        return second[group];
    }
}
