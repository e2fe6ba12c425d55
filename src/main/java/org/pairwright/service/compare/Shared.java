package org.pairwright.service.compare;

import java.util.BitSet;
import org.pairwright.statistics.PairedMeans;

/// A measure of two sides on the prompts on which both were judged.
final class Shared {
    private final PairedMeans means = new PairedMeans();
    private final BitSet annotators = new BitSet();
    private long items;
    private long labels;

    void add(long moreItems, long moreLabels, BitSet moreAnnotators) {
        items += moreItems;
        labels += moreLabels;
        annotators.or(moreAnnotators);
    }

    PairedMeans means() {
        return means;
    }

    long items() {
        return items;
    }

    long labels() {
        return labels;
    }

    int annotators() {
        return annotators.cardinality();
    }
}
