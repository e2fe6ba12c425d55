package org.pairwright.ui.kit.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The longest common sequence of two lists, as far as the work stays within a bound.
final class Alignment {
    /// About how many comparisons two lists may take together, a few tenths of a second at most.
    static final long BOUND = 20_000_000;

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
        Shared leftShared = new Shared();
        Shared rightShared = new Shared();
        keepShared(leftList, rightList, leftShared, rightShared);
        long sum = (long) leftShared.numbers.size() + rightShared.numbers.size();
        long cost = sum * sum / 4;
        if (cost > left) {
            return false;
        }
        left -= cost;
        BitSet removed = new BitSet();
        BitSet added = new BitSet();
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(
                                leftShared.numbers,
                                rightShared.numbers,
                                new MyersDiffWithLinearSpace<Integer>())
                        .getDeltas()) {
            int source = delta.getSource().getPosition();
            int target = delta.getTarget().getPosition();
            removed.set(source, source + delta.getSource().size());
            added.set(target, target + delta.getTarget().size());
        }
        int i = removed.nextClearBit(0);
        int j = added.nextClearBit(0);
        while (i < leftShared.places.size() && j < rightShared.places.size()) {
            match(leftStart + leftShared.places.get(i), rightStart + rightShared.places.get(j), 1);
            i = removed.nextClearBit(i + 1);
            j = added.nextClearBit(j + 1);
        }
        return true;
    }

    /// What only one list has cannot be in both, and would only cost time. Numbers are compared
    /// faster than what they stand for.
    private static <E> void keepShared(
            List<E> leftList, List<E> rightList, Shared leftShared, Shared rightShared) {
        Map<E, Integer> inRight = new HashMap<>();
        rightList.forEach(it -> inRight.putIfAbsent(it, inRight.size()));
        BitSet inLeft = new BitSet();
        for (int i = 0; i < leftList.size(); i++) {
            Optional<Integer> number = Optional.ofNullable(inRight.get(leftList.get(i)));
            if (number.isPresent()) {
                leftShared.add(number.get(), i);
                inLeft.set(number.get());
            }
        }
        for (int i = 0; i < rightList.size(); i++) {
            int number = inRight.getOrDefault(rightList.get(i), 0);
            if (inLeft.get(number)) {
                rightShared.add(number, i);
            }
        }
    }

    /// What of a list is in the other one too, as numbers, with the places in the list.
    private static final class Shared {
        final List<Integer> numbers = new ArrayList<>();
        final List<Integer> places = new ArrayList<>();

        void add(int number, int place) {
            numbers.add(number);
            places.add(place);
        }
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

    /// Forgets all stretches, not the work that was done.
    void clear() {
        matches.clear();
    }

    /// In order; stretches that touch on both sides are one.
    List<Match> matches() {
        return matches;
    }
}
