package org.pairwright.statistics;

/// Draws the label that a further annotator would give to an item, from the labels that it has and
/// from how far annotators agree in general: with agreement alpha and m labels, one of these again
/// with probability m / (m + s), s = (1 - alpha) / alpha, else one as frequent as among all items.
///
/// This is Pólya's urn, in which labels of an item follow a Dirichlet-multinomial distribution. It
/// keeps the shares of the categories and alpha as they are, however many labels are drawn: two
/// labels of an item differ as much as by chance times 1 - alpha.
///
/// Source: Mosimann, J. E. (1962), "On the compound multinomial distribution", Biometrika 49,
/// 65-82.
final class LabelUrn {
    private final double[] shares;
    private final double strange;

    /// @param totals how often each category was used
    /// @param alpha what is 0 or less is no agreement at all
    LabelUrn(double[] totals, double alpha) {
        double all = Numbers.sum(totals);
        shares = new double[totals.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = totals[i] / all;
        }
        strange = alpha > 0 ? (1 - alpha) / alpha : Double.POSITIVE_INFINITY;
    }

    /// Gives an item one more label.
    void label(LabelCounts items, int item, SplitMix random) {
        items.label(item, draw(items, item, random));
    }

    private int draw(LabelCounts items, int item, SplitMix random) {
        int m = items.size(item);
        if (m == 0 || Double.isInfinite(strange) || random.nextDouble() * (m + strange) >= m) {
            return fresh(random.nextDouble());
        }
        int place = random.next(m);
        int category = 0;
        for (int below = items.count(item, 0); below <= place; ) {
            below += items.count(item, ++category);
        }
        return category;
    }

    private int fresh(double place) {
        double below = 0;
        int last = 0;
        for (int category = 0; category < shares.length; category++) {
            below += shares[category];
            if (place < below) {
                return category;
            }
            last = shares[category] > 0 ? category : last;
        }
        return last;
    }
}
