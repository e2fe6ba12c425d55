package org.pairwright.statistics;

import java.util.Arrays;

/// Finds the number of some rank without sorting all numbers.
///
/// Source: Hoare, C. A. R. (1961), "Algorithm 65: Find", Communications of the ACM 4(7), 321-322.
final class Selection {
    /// Fewer numbers are sorted.
    private static final int FEW = 32;

    private Selection() {}

    /// The number that would stand at a place if all were sorted.
    ///
    /// @param numbers are moved: no number before the place is larger, none behind it smaller
    static double of(double[] numbers, int place) {
        int from = 0;
        int to = numbers.length;
        // Whatever the numbers are, it is not worse than sorting.
        for (int parts = 4 * Integer.SIZE; to - from > FEW && parts > 0; parts--) {
            double pivot = middle(numbers[from], numbers[(from + to) >>> 1], numbers[to - 1]);
            int low = from;
            int high = to - 1;
            while (low <= high) {
                while (numbers[low] < pivot) {
                    low++;
                }
                while (numbers[high] > pivot) {
                    high--;
                }
                if (low <= high) {
                    double one = numbers[low];
                    numbers[low++] = numbers[high];
                    numbers[high--] = one;
                }
            }
            if (place <= high) {
                to = high + 1;
            } else if (place >= low) {
                from = low;
            } else {
                return numbers[place];
            }
        }
        Arrays.sort(numbers, from, to);
        return numbers[place];
    }

    private static double middle(double one, double two, double three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }
}
