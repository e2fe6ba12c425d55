package org.pairwright.storage;

import java.util.Arrays;

/// Finds the label that an annotator gave a pair for the first time.
final class LabelPlaces {
    private final AgreementLabels labels;
    private final long[] pairIds;

    LabelPlaces(AgreementLabels labels) {
        this.labels = labels;
        pairIds = labels.pairIds();
    }

    /// The row of the label, or -1.
    ///
    /// @param pair the id of the pair
    /// @param annotator the number of the annotator
    int label(long pair, int annotator) {
        int row = Arrays.binarySearch(pairIds, pair);
        if (row < 0) {
            return -1;
        }
        for (int label = first(row); label < labels.labels().size() && isOf(label, row); label++) {
            if (labels.label(LabelColumn.ANNOTATOR, label) == annotator
                    && !labels.isRepeat(label)) {
                return label;
            }
        }
        return -1;
    }

    /// The first label of a row of pairs, or of one that follows it.
    private int first(int row) {
        int low = 0;
        int high = labels.labels().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (labels.label(LabelColumn.PAIR, middle) < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isOf(int label, int row) {
        return labels.label(LabelColumn.PAIR, label) == row;
    }
}
