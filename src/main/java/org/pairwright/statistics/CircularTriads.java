package org.pairwright.statistics;

import java.util.OptionalDouble;

/// Preferences that go in circles: a over b, b over c, c over a. Whoever chooses at random makes a
/// quarter of all triads circular.
///
/// Source: Kendall, M. G. and Babington Smith, B. (1940), Biometrika 31, 324-345.
///
/// @param complete triads of which all three comparisons were made without a tie
/// @param circular those that go in circles
/// @param zeta the coefficient of consistence, 1 - circular / the most that there can be; empty
///   where some comparison is missing or there are fewer than three items
public record CircularTriads(long complete, long circular, OptionalDouble zeta) {
    /// Counts the triads of a tournament.
    ///
    /// @param preferred whether the row's item is preferred to the column's; where neither is, the
    ///   two were not compared or tied
    public static CircularTriads of(boolean[][] preferred) {
        int n = preferred.length;
        long complete = 0;
        long circular = 0;
        long compared = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (preferred[i][j] == preferred[j][i]) {
                    continue;
                }
                compared++;
                for (int k = j + 1; k < n; k++) {
                    if (preferred[i][k] != preferred[k][i] && preferred[j][k] != preferred[k][j]) {
                        complete++;
                        circular +=
                                preferred[i][j] == preferred[j][k]
                                                && preferred[j][k] == preferred[k][i]
                                        ? 1
                                        : 0;
                    }
                }
            }
        }
        boolean all = n >= 3 && compared == (long) n * (n - 1) / 2;
        return new CircularTriads(
                complete,
                circular,
                all ? OptionalDouble.of(1 - (double) circular / most(n)) : OptionalDouble.empty());
    }

    /// How many triads of a tournament can be circular.
    private static long most(long n) {
        return n % 2 == 0 ? n * (n * n - 4) / 24 : n * (n * n - 1) / 24;
    }
}
