package org.pairwright.service.compare;

import java.util.BitSet;
import org.pairwright.statistics.ClusterSizes;
import org.pairwright.statistics.ClusteredMean;

/// What shares rest on, prompt by prompt.
final class Rests {
    private final ClusterSizes sizes = new ClusterSizes();
    private final BitSet annotators = new BitSet();
    private final BitSet annotatorsNow = new BitSet();
    private long items;
    private long itemsNow;

    /// Counts a label on the present prompt.
    ///
    /// @param first whether it is the first one on its item
    void add(int annotator, boolean first) {
        sizes.add();
        annotatorsNow.set(annotator);
        itemsNow += first ? 1 : 0;
    }

    /// Ends the present prompt, after the means that rest on it.
    void end() {
        sizes.endCluster();
        annotators.or(annotatorsNow);
        annotatorsNow.clear();
        items += itemsNow;
        itemsNow = 0;
    }

    ClusterSizes sizes() {
        return sizes;
    }

    /// Adds what the present prompt has of this to what is told of several.
    void addNowTo(Shared shared) {
        shared.add(itemsNow, sizes.current(), annotatorsNow);
    }

    Rate rate(ClusteredMean mean) {
        return new Rate(
                mean.mean(), mean.interval(), items, sizes.scores(), annotators.cardinality());
    }
}
