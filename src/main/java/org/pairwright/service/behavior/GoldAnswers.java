package org.pairwright.service.behavior;

import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Counts how often the preference is the known answer. Only the very same answer is right: a tie
/// is not half right, and neither is both bad where a tie is known.
final class GoldAnswers {
    private GoldAnswers() {}

    /// How often labels of pairs with a known answer are right.
    static Finding<Proportion> of(AgreementLabels labels, int[] rows) {
        int right = 0;
        int known = 0;
        for (int row : rows) {
            int answer = labels.ofPair(PairColumn.GOLD_ANSWER, row);
            known += answer > 0 ? 1 : 0;
            right += answer > 0 && labels.label(LabelColumn.PREFERENCE, row) == answer ? 1 : 0;
        }
        return known == 0
                ? new Finding.Untested<>(Obstacle.NO_GOLD)
                : new Finding.Tested<>(new Proportion(right, known));
    }
}
