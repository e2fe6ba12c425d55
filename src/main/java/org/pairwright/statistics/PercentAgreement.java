package org.pairwright.statistics;

/// How often two annotators gave an item the same label, with nothing taken off for chance.
///
/// @param mean over items of the share of agreeing pairs of labels: each item counts the same
/// @param pooled agreeing pairs of labels / all pairs of labels: items with many labels count more
public record PercentAgreement(Figure mean, Figure pooled) {
    /// The agreement of labels. For agreement without ties see [Ratings#without].
    public static PercentAgreement of(Ratings ratings) {
        return of(Patterns.of(ratings));
    }

    static PercentAgreement of(Patterns patterns) {
        int[] items = patterns.items();
        double shares = 0;
        long n = 0;
        double agreeing = 0;
        double pairs = 0;
        for (int pattern = 0; pattern < patterns.count(); pattern++) {
            double m = patterns.size(pattern);
            if (m >= 2) {
                double same = 0;
                for (int at = patterns.from(pattern); at < patterns.to(pattern); at++) {
                    same += (double) patterns.timesAt(at) * (patterns.timesAt(at) - 1);
                }
                shares += items[pattern] * (same / (m * (m - 1)));
                n += items[pattern];
                agreeing += items[pattern] * same;
                pairs += items[pattern] * m * (m - 1);
            }
        }
        double none = Double.NaN;
        return new PercentAgreement(
                Figure.of(n == 0 ? none : shares / n, Reason.NO_OVERLAP),
                Figure.of(n == 0 ? none : agreeing / pairs, Reason.NO_OVERLAP));
    }
}
