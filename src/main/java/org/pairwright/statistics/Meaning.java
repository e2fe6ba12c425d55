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

    /// @param categories how many are used, each of which the fit has
    static boolean isKept(int categories, DawidSkeneFit fit) {
        double[][] gains = new double[categories][categories];
        for (int truth = 0; truth < categories; truth++) {
            for (int name = 0; name < categories; name++) {
                gains[truth][name] = fit.labels(truth, name) - fit.labels(truth, truth);
            }
        }
        return !hasGainInCircle(gains);
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
