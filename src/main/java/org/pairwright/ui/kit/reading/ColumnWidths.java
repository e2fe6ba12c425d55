package org.pairwright.ui.kit.reading;

import java.util.Arrays;

/// How wide the columns of a table are.
final class ColumnWidths {
    private ColumnWidths() {}

    /// Columns as wide as they would like to be; where there is no room for that, narrow ones stay
    /// as they are and wide ones share what is left.
    ///
    /// @param natural what each would like
    /// @param least what each has in any case
    static double[] in(double room, double[] natural, double[] least) {
        double cap = capFor(room, natural);
        double[] widths = new double[natural.length];
        Arrays.setAll(widths, i -> Math.floor(Math.max(least[i], Math.min(natural[i], cap))));
        return widths;
    }

    /// The width above which no column may go for all to have room.
    private static double capFor(double room, double[] natural) {
        double[] sorted = natural.clone();
        Arrays.sort(sorted);
        double left = room;
        for (int i = 0; i < sorted.length; i++) {
            double share = left / (sorted.length - i);
            if (sorted[i] > share) {
                return share;
            }
            left -= sorted[i];
        }
        return Double.MAX_VALUE;
    }
}
