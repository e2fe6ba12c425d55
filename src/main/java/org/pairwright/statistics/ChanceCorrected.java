package org.pairwright.statistics;

/// Agreement beyond chance as Fleiss, Gwet, and Brennan and Prediger define it: (observed -
/// expected) / (1 - expected), which differ in what chance means.
///
/// With m labels on an item, n_c of them of category c: observed is the mean over items with at
/// least two labels of the sum of n_c (w n_c - 1) / (m (m - 1)), where w n_c counts agreeing labels
/// by their [Weights]. The share p_c is the mean of n_c / m over all labeled items, those with one
/// label included: unlike Krippendorff's alpha, which leaves them out. Expected is the sum of p_c
/// p_k w(c,k) for Fleiss; for Gwet the sum of all weights times the sum of p_c (1 - p_c), divided
/// by q (q - 1), q the number of categories of the scheme; for Brennan and Prediger the mean
/// weight.
///
/// Where only one category was used none is defined, although by its formula AC1 is 1 then.
///
/// Sources: Fleiss, J. L. (1971), Psychological Bulletin 76, 378-382; Gwet, K. L. (2008), British
/// Journal of Mathematical and Statistical Psychology 61, 29-48, and (2014), Handbook of
/// Inter-Rater Reliability, 4th ed., for labels that are missing; Brennan, R. L. and Prediger, D.
/// J. (1981), Educational and Psychological Measurement 41, 687-699.
///
/// @param observed the weighted agreement
/// @param chance what Fleiss expects of it
/// @param fleiss Fleiss' kappa
/// @param gwet AC1, with weights AC2
/// @param brennanPrediger also known as Randolph's free-marginal kappa
public record ChanceCorrected(
        Figure observed, Figure chance, Figure fleiss, Figure gwet, Figure brennanPrediger) {
    /// How many figures there are.
    static final int FIGURES = 5;

    private static final int TWO = 2;

    /// The coefficients of labels.
    public static ChanceCorrected of(Ratings ratings, Weights weights) {
        return of(Patterns.of(ratings), weights);
    }

    static ChanceCorrected of(Patterns patterns, Weights weights) {
        Reason reason = patterns.hasItemsWith(TWO) ? Reason.ONE_CATEGORY : Reason.NO_OVERLAP;
        double[] figures =
                figures(
                        new ItemCounts(patterns, patterns.items()),
                        weights,
                        within(patterns, weights));
        return new ChanceCorrected(
                Figure.of(figures[0], reason),
                Figure.of(figures[1], reason),
                Figure.of(figures[2], reason),
                Figure.of(figures[3], reason),
                Figure.of(figures[4], reason));
    }

    /// The components of this record for a set of items.
    ///
    /// @param within the agreement within each pattern
    /// @return NaN where a figure is undefined
    static double[] figures(ItemCounts items, Weights weights, double[] within) {
        double observed = observed(items, within);
        double[] shares = items.shares();
        Chance chance = Chance.of(shares, weights);
        boolean one = used(shares) < TWO;
        double none = Double.NaN;
        return new double[] {
            observed,
            one ? none : chance.fleiss,
            one ? none : beyond(observed, chance.fleiss),
            one ? none : beyond(observed, chance.gwet),
            one ? none : beyond(observed, chance.brennanPrediger)
        };
    }

    private static double beyond(double observed, double expected) {
        return expected < 1 ? (observed - expected) / (1 - expected) : Double.NaN;
    }

    private static int used(double[] shares) {
        int used = 0;
        for (double share : shares) {
            used += share > 0 ? 1 : 0;
        }
        return used;
    }

    /// The first of these figures.
    static double observed(ItemCounts items, double[] within) {
        long compared = items.compared();
        return compared == 0 ? Double.NaN : items.sum(within) / compared;
    }

    /// The agreement within each pattern; 0 for those with fewer than two labels.
    static double[] within(Patterns patterns, Weights weights) {
        double[] within = new double[patterns.count()];
        for (int pattern = 0; pattern < within.length; pattern++) {
            within[pattern] =
                    patterns.size(pattern) >= TWO ? within(patterns, pattern, weights) : 0;
        }
        return within;
    }

    private static double within(Patterns patterns, int pattern, Weights weights) {
        double sum = 0;
        for (int i = patterns.from(pattern); i < patterns.to(pattern); i++) {
            double agreeing = -1;
            for (int j = patterns.from(pattern); j < patterns.to(pattern); j++) {
                agreeing +=
                        patterns.timesAt(j)
                                * weights.of(patterns.categoryAt(i), patterns.categoryAt(j));
            }
            sum += patterns.timesAt(i) * agreeing;
        }
        double m = patterns.size(pattern);
        return sum / (m * (m - 1));
    }

    /// The agreement that is expected by chance.
    private record Chance(double fleiss, double gwet, double brennanPrediger) {
        static Chance of(double[] shares, Weights weights) {
            double q = shares.length;
            boolean identity = weights instanceof Weights.Identity;
            double fleiss = 0;
            double all = identity ? q : 0;
            double spread = 0;
            for (int i = 0; i < shares.length; i++) {
                spread += shares[i] * (1 - shares[i]);
                fleiss += identity ? shares[i] * shares[i] : 0;
                for (int j = 0; !identity && j < shares.length; j++) {
                    double weight = weights.of(i, j);
                    all += weight;
                    fleiss += shares[i] * shares[j] * weight;
                }
            }
            return new Chance(fleiss, all * spread / (q * (q - 1)), all / (q * q));
        }
    }
}
