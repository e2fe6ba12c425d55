package org.pairwright.ui.kit.diff;

import java.util.ArrayList;
import java.util.List;

/// Which paragraphs of two texts speak of the same, so that both can be scrolled in step.
///
/// A place in a text is the number of paragraphs before it; `2.5` is the middle of the third.
public final class ParagraphMatch {
    /// Two paragraphs match when they share at least this part of their words, by weight.
    private static final double ALIKE = 0.2;

    /// How far from the same relative place a match is looked for, in paragraphs.
    private static final int BAND = 60;

    /// With more paragraphs than this on a side, only relative places count.
    private static final int MOST_PARAGRAPHS = 2_000;

    private final List<Pair> pairs = new ArrayList<>();
    private final int leftCount;
    private final int rightCount;

    /// Two paragraphs, by their places in their texts, that speak of the same.
    public record Pair(int left, int right) {}

    private ParagraphMatch(int leftCount, int rightCount) {
        this.leftCount = leftCount;
        this.rightCount = rightCount;
    }

    /// Matches the paragraphs by the words that they share.
    public static ParagraphMatch of(List<String> left, List<String> right) {
        ParagraphMatch match = new ParagraphMatch(left.size(), right.size());
        if (left.size() <= MOST_PARAGRAPHS && right.size() <= MOST_PARAGRAPHS) {
            match.align(left, right);
        }
        return match;
    }

    /// The matching paragraphs in order; each is in one pair at most, and no two pairs cross.
    public List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /// The place in the right text that belongs to one in the left: within matching paragraphs by
    /// their length, between them in proportion. Never falls as `place` grows.
    public double toRight(double place) {
        return mapped(place, true);
    }

    /// The place in the left text that belongs to one in the right.
    public double toLeft(double place) {
        return mapped(place, false);
    }

    private double mapped(double place, boolean fromLeft) {
        double at = Math.clamp(place, 0, fromLeft ? leftCount : rightCount);
        double fromBefore = 0;
        double toBefore = 0;
        for (Pair pair : pairs) {
            int from = fromLeft ? pair.left() : pair.right();
            int to = fromLeft ? pair.right() : pair.left();
            if (at < from) {
                return between(at, fromBefore, from, toBefore, to);
            }
            if (at <= from + 1) {
                return to + at - from;
            }
            fromBefore = from + 1;
            toBefore = to + 1;
        }
        int fromEnd = fromLeft ? leftCount : rightCount;
        int toEnd = fromLeft ? rightCount : leftCount;
        return between(at, fromBefore, fromEnd, toBefore, toEnd);
    }

    private static double between(
            double at, double fromBefore, double from, double toBefore, double to) {
        return from <= fromBefore
                ? to
                : toBefore + (at - fromBefore) * (to - toBefore) / (from - fromBefore);
    }

    /// The pairs that do not cross and are most alike together, by dynamic programming in a band.
    private void align(List<String> left, List<String> right) {
        WordSets sets = new WordSets(left, right);
        Step[][] steps = new Step[leftCount][rightCount];
        double[] below = new double[rightCount + 1];
        for (int i = leftCount - 1; i >= 0; i--) {
            double[] best = new double[rightCount + 1];
            int middle = (int) ((long) i * rightCount / leftCount);
            for (int j = rightCount - 1; j >= 0; j--) {
                boolean near = Math.abs(j - middle) <= BAND;
                double alike = near ? sets.alike(i, j) : 0;
                double pair = alike < ALIKE ? 0 : alike + below[j + 1];
                best[j] = Math.max(pair, Math.max(below[j], best[j + 1]));
                steps[i][j] =
                        best[j] == below[j]
                                ? Step.LEFT
                                : best[j] == best[j + 1] ? Step.RIGHT : Step.BOTH;
            }
            below = best;
        }
        follow(steps);
    }

    private void follow(Step[][] steps) {
        int i = 0;
        int j = 0;
        while (i < leftCount && j < rightCount) {
            switch (steps[i][j]) {
                case LEFT -> i++;
                case RIGHT -> j++;
                case BOTH -> pairs.add(new Pair(i++, j++));
            }
        }
    }

    /// How the best way goes on from a place in both texts.
    private enum Step {
        LEFT,
        RIGHT,
        BOTH
    }
}
