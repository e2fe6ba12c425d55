package org.pairwright.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Comparisons counted by who met whom and who had the better place, as they were written: a cell
/// for each combination of first, second and place.
final class MatchCells {
    static final int OUTCOMES = Matches.Outcome.COUNT;

    private final int contestants;
    private final boolean placed;
    private final int[] first;
    private final int[] second;
    private final int[] place;
    private final int[] cellOf;

    MatchCells(Matches matches) {
        contestants = matches.contestants();
        placed = matches.placed();
        Map<Cell, Integer> numbers = new LinkedHashMap<>();
        Cell[] recent = new Cell[Matches.Place.values().length];
        Arrays.fill(recent, new Cell(-1, -1, 0));
        int[] recentNumbers = new int[recent.length];
        cellOf = new int[matches.size()];
        for (int i = 0; i < cellOf.length; i++) {
            // The labels of a pair come one after the other.
            int place = matches.place(i) + 1;
            if (!recent[place].isOf(matches, i)) {
                recent[place] = new Cell(matches.first(i), matches.second(i), matches.place(i));
                recentNumbers[place] = numbers.computeIfAbsent(recent[place], it -> numbers.size());
            }
            cellOf[i] = recentNumbers[place] * OUTCOMES + matches.outcome(i).index();
        }
        first = numbers.keySet().stream().mapToInt(Cell::first).toArray();
        second = numbers.keySet().stream().mapToInt(Cell::second).toArray();
        place = numbers.keySet().stream().mapToInt(Cell::place).toArray();
    }

    private record Cell(int first, int second, int place) {
        /// Whether a comparison is of the two, whoever has the better place.
        boolean isOf(Matches matches, int match) {
            return first == matches.first(match) && second == matches.second(match);
        }
    }

    int contestants() {
        return contestants;
    }

    /// Whether places are told.
    boolean placed() {
        return placed;
    }

    int count() {
        return first.length;
    }

    int first(int cell) {
        return first[cell];
    }

    int second(int cell) {
        return second[cell];
    }

    /// 1 where the first contestant has the better place, -1 where the second one has, else 0.
    int place(int cell) {
        return place[cell];
    }

    /// Where a comparison is counted: its cell times [#OUTCOMES], and its outcome.
    int counterOf(int match) {
        return cellOf[match];
    }

    /// The number of comparisons of each cell and outcome.
    int[] counts() {
        int[] counts = new int[count() * OUTCOMES];
        for (int counter : cellOf) {
            counts[counter]++;
        }
        return counts;
    }
}
