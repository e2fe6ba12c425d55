package org.pairwright.ui.kit.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The longest common sequence of two lists, as far as the work stays within a bound.
final class Alignment {
    /// About how many comparisons two lists may take together, a few tenths of a second.
    static final long BOUND = 60_000_000;

    private final List<Match> matches = new ArrayList<>();
    private long left = BOUND;

    /// A stretch that both have.
    record Match(int left, int right, int length) {}

    /// Adds what the two lists share. Where they are too long for the bound, what they share at
    /// their ends alone.
    ///
    /// @param leftStart where the left list begins in the whole
    /// @return whether the bound was kept
    <E> boolean add(List<E> leftList, List<E> rightList, int leftStart, int rightStart) {
        int shorter = Math.min(leftList.size(), rightList.size());
        int head = 0;
        while (head < shorter && leftList.get(head).equals(rightList.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && leftList.get(leftList.size() - 1 - tail)
                        .equals(rightList.get(rightList.size() - 1 - tail))) {
            tail++;
        }
        int leftEnd = leftList.size() - tail;
        int rightEnd = rightList.size() - tail;
        match(leftStart, rightStart, head);
        boolean within =
                addMiddle(
                        leftList.subList(head, leftEnd),
                        rightList.subList(head, rightEnd),
                        leftStart + head,
                        rightStart + head);
        match(leftStart + leftEnd, rightStart + rightEnd, tail);
        return within;
    }

    private <E> boolean addMiddle(
            List<E> leftList, List<E> rightList, int leftStart, int rightStart) {
        if (leftList.isEmpty() || rightList.isEmpty()) {
            return true;
        }
        long sum = (long) leftList.size() + rightList.size();
        long cost = sum * sum / 4;
        if (cost > left) {
            return false;
        }
        left -= cost;
        BitSet removed = new BitSet();
        BitSet added = new BitSet();
        for (AbstractDelta<E> delta :
                DiffUtils.diff(leftList, rightList, new MyersDiffWithLinearSpace<E>())
                        .getDeltas()) {
            int source = delta.getSource().getPosition();
            int target = delta.getTarget().getPosition();
            removed.set(source, source + delta.getSource().size());
            added.set(target, target + delta.getTarget().size());
        }
        int i = removed.nextClearBit(0);
        int j = added.nextClearBit(0);
        while (i < leftList.size() && j < rightList.size()) {
            match(leftStart + i, rightStart + j, 1);
            i = removed.nextClearBit(i + 1);
            j = added.nextClearBit(j + 1);
        }
        return true;
    }

    /// Adds a stretch that is known to be shared.
    void match(int leftAt, int rightAt, int length) {
        if (length == 0) {
            return;
        }
        if (!matches.isEmpty()) {
            Match last = matches.getLast();
            if (last.left() + last.length() == leftAt && last.right() + last.length() == rightAt) {
                matches.removeLast();
                matches.add(new Match(last.left(), last.right(), last.length() + length));
                return;
            }
        }
        matches.add(new Match(leftAt, rightAt, length));
    }

    /// In order; stretches that touch on both sides are one.
    List<Match> matches() {
        return matches;
    }
}
