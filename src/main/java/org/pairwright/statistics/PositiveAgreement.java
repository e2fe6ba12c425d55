package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.List;

/// How often somebody else says a category where one annotator does: 2a / (2a + b + c) of two
/// annotators' table, and for more the same over all pairs of labels on an item, sum of n_c (n_c -
/// 1) / sum of n_c (m - 1). It shows what percent agreement hides where a category is rare.
///
/// Sources: Dice, L. R. (1945), Ecology 26, 297-302; Spitzer, R. L. and Fleiss, J. L. (1974),
/// British Journal of Psychiatry 125, 341-347; Cicchetti, D. V. and Feinstein, A. R. (1990),
/// Journal of Clinical Epidemiology 43, 551-558.
///
/// @param labels how many labels of the category there are on items with at least two labels
/// @param agreement undefined where there are none
public record PositiveAgreement(long labels, Figure agreement) {
    /// The positive agreement of each category.
    public static List<PositiveAgreement> of(Ratings ratings) {
        return of(Patterns.of(ratings));
    }

    static List<PositiveAgreement> of(Patterns patterns) {
        int[] items = patterns.items();
        double[] same = new double[patterns.categories()];
        double[] pairs = new double[patterns.categories()];
        long[] labels = new long[patterns.categories()];
        for (int pattern = 0; pattern < patterns.count(); pattern++) {
            int m = patterns.size(pattern);
            for (int at = patterns.from(pattern); m >= 2 && at < patterns.to(pattern); at++) {
                int category = patterns.categoryAt(at);
                double times = patterns.timesAt(at);
                same[category] += items[pattern] * times * (times - 1);
                pairs[category] += items[pattern] * times * (m - 1);
                labels[category] += (long) items[pattern] * patterns.timesAt(at);
            }
        }
        List<PositiveAgreement> all = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            double agreement = labels[i] == 0 ? Double.NaN : same[i] / pairs[i];
            all.add(new PositiveAgreement(labels[i], Figure.of(agreement, Reason.NOT_USED)));
        }
        return List.copyOf(all);
    }
}
