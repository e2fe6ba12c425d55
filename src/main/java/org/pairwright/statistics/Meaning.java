package org.pairwright.statistics;

/// Whether the true categories that were estimated mean what the labels of the same name say. The
/// likelihood knows no names: where items that are mostly called "b" are estimated to be "tie", and
/// others "b", it is as high. The names are kept where no exchange of them, of two or of several in
/// a circle, would make more labels agree with the truth of their items.
///
/// Source: Stephens, M. (2000), "Dealing with label switching in mixture models", Journal of the
/// Royal Statistical Society B 62(4), 795-809.
final class Meaning {
    /// What rounding makes of sums of labels.
    private static final double ROUNDING = 1e-6;

    private Meaning() {}

    /// @param ratings of which every category is used, and the fit was estimated
    static boolean isKept(Ratings ratings, DawidSkeneFit fit) {
        double[][] gains = labels(ratings, fit);
        for (int truth = 0; truth < gains.length; truth++) {
            double own = gains[truth][truth];
            for (int name = 0; name < gains.length; name++) {
                gains[truth][name] -= own;
            }
        }
        return !hasGainInCircle(gains);
    }

    /// How often items of each true category have each label.
    private static double[][] labels(Ratings ratings, DawidSkeneFit fit) {
        int categories = ratings.categories();
        double[] truths = new double[categories];
        double[][] labels = new double[categories][categories];
        for (int item = 0; item < ratings.items(); item++) {
            fit.believe(ratings, item, truths);
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                for (int truth = 0; truth < categories; truth++) {
                    labels[truth][ratings.labelAt(at)] += truths[truth];
                }
            }
        }
        return labels;
    }

    /// The longest ways by Floyd and Warshall.
    private static boolean hasGainInCircle(double[][] gains) {
        for (int by = 0; by < gains.length; by++) {
            for (int from = 0; from < gains.length; from++) {
                for (int to = 0; to < gains.length; to++) {
                    gains[from][to] = Math.max(gains[from][to], gains[from][by] + gains[by][to]);
                }
            }
            for (int truth = 0; truth < gains.length; truth++) {
                if (gains[truth][truth] > ROUNDING) {
                    return true;
                }
            }
        }
        return false;
    }
}
