package org.pairwright.statistics;

import java.util.Arrays;
import java.util.Comparator;

/// Adjusts the p-values of many tests, such as one for each annotator, so that among those that are
/// found at most the wanted share is expected to be found by chance.
///
/// Source: Benjamini, Y. and Hochberg, Y. (1995), Journal of the Royal Statistical Society B 57(1),
/// 289-300.
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /// The adjusted p-values, in the order of the given ones.
    ///
    /// @param values from 0 to 1
    public static double[] adjusted(double... values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -values[i]));
        double[] adjusted = new double[values.length];
        double least = 1;
        for (int i = 0; i < order.length; i++) {
            int rank = order.length - i;
            least = Math.min(least, values[order[i]] * order.length / rank);
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}
