package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Who won against whom, a tie being a win of both. Strengths can be compared only where everybody
/// won, directly or through others, against everybody else: a group that never lost is infinitely
/// stronger.
///
/// Source: Ford, L. R. (1957), American Mathematical Monthly 64(8), 28-33.
final class WinGraph {
    private final BitSet[] wins;

    WinGraph(MatchCells cells, int[] counts) {
        wins = new BitSet[cells.contestants()];
        for (int i = 0; i < wins.length; i++) {
            wins[i] = new BitSet(wins.length);
            wins[i].set(i);
        }
        for (int cell = 0; cell < cells.count(); cell++) {
            int at = cell * MatchCells.OUTCOMES;
            int ties = counts[at + Matches.Outcome.TIE.index()];
            if (counts[at + Matches.Outcome.FIRST.index()] + ties > 0) {
                wins[cells.first(cell)].set(cells.second(cell));
            }
            if (counts[at + Matches.Outcome.SECOND.index()] + ties > 0) {
                wins[cells.second(cell)].set(cells.first(cell));
            }
        }
    }

    /// Whether all strengths can be compared.
    boolean isConnected() {
        return reached(0, false).cardinality() == wins.length
                && reached(0, true).cardinality() == wins.length;
    }

    /// The groups within which strengths can be compared.
    List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        BitSet left = new BitSet();
        left.set(0, wins.length);
        while (!left.isEmpty()) {
            int one = left.nextSetBit(0);
            BitSet group = reached(one, false);
            group.and(reached(one, true));
            groups.add(group.stream().boxed().toList());
            left.andNot(group);
        }
        return List.copyOf(groups);
    }

    /// Whom one can be compared with by going from winners to losers, or from losers to winners.
    private BitSet reached(int from, boolean backwards) {
        BitSet reached = new BitSet(wins.length);
        BitSet next = new BitSet(wins.length);
        if (wins.length > 0) {
            next.set(from);
        }
        while (!next.isEmpty()) {
            int one = next.nextSetBit(0);
            reached.set(one);
            next.clear(one);
            for (int other = 0; other < wins.length; other++) {
                boolean linked = backwards ? wins[other].get(one) : wins[one].get(other);
                if (linked && !reached.get(other)) {
                    next.set(other);
                }
            }
        }
        return reached;
    }
}
