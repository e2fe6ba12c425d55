package org.pairwright.service.behavior;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.RobustScale;
import org.pairwright.statistics.TwoProportions;

/// Tells how long labels took, and whether those that were made too fast agree less.
final class Speeds {
    private static final int TOO_FAST =
            SpeedMarks.FAST | SpeedMarks.FAST_PER_WORD | SpeedMarks.UNREAD;
    private static final int HUNDRED = 100;

    private final SpeedMarks marks;
    private final Others others;

    Speeds(SpeedMarks marks, Others others) {
        this.marks = marks;
        this.others = others;
    }

    /// What is found in some labels.
    Finding<Speed> of(int[] rows) {
        int[] timed = marks.timed(rows);
        if (timed.length == 0) {
            return new Finding.Untested<>(Obstacle.NO_TIMES);
        }
        double[] seconds = new double[timed.length];
        double[] per100Words = new double[timed.length];
        double[] wordsPerMinute = new double[timed.length];
        for (int i = 0; i < timed.length; i++) {
            double words = marks.words(timed[i]);
            seconds[i] = marks.seconds(timed[i]);
            per100Words[i] = HUNDRED * seconds[i] / words;
            wordsPerMinute[i] = SpeedMarks.perMinute(words, seconds[i]);
        }
        return new Finding.Tested<>(
                new Speed(
                        timed.length,
                        RobustScale.median(seconds),
                        RobustScale.median(per100Words),
                        RobustScale.median(wordsPerMinute),
                        share(timed, SpeedMarks.FAST),
                        share(timed, SpeedMarks.SLOW),
                        share(timed, SpeedMarks.FAST_PER_WORD),
                        share(timed, SpeedMarks.SLOW_PER_WORD),
                        share(timed, SpeedMarks.UNREAD),
                        fast(timed),
                        bins(seconds)));
    }

    private Proportion share(int[] timed, int mark) {
        int marked = 0;
        for (int row : timed) {
            marked += marks.has(row, mark) ? 1 : 0;
        }
        return new Proportion(marked, timed.length);
    }

    private Finding<Speed.FastLabels> fast(int[] timed) {
        int[] same = new int[2];
        int[] of = new int[2];
        for (int row : timed) {
            int fast = marks.has(row, TOO_FAST) ? 1 : 0;
            switch (others.majority(row)) {
                case SAME -> {
                    same[fast]++;
                    of[fast]++;
                }
                case OTHER -> of[fast]++;
                case NONE -> {
                    // There is nothing to agree with.
                }
            }
        }
        if (of[0] + of[1] == 0) {
            return new Finding.Untested<>(Obstacle.NO_OVERLAP);
        }
        if (of[0] == 0 || of[1] == 0) {
            return new Finding.Untested<>(of[1] == 0 ? Obstacle.NONE_FAST : Obstacle.ALL_FAST);
        }
        Proportion fast = new Proportion(same[1], of[1]);
        Proportion normal = new Proportion(same[0], of[0]);
        TwoProportions both = new TwoProportions(fast, normal);
        Proportion.Bounds bounds = both.difference();
        return new Finding.Tested<>(
                new Speed.FastLabels(
                        fast,
                        normal,
                        bounds.low(),
                        bounds.high(),
                        Significance.alone(both.significance())));
    }

    /// From 0 to 1 second, and then each twice as long as the one before.
    private static List<Speed.Bin> bins(double[] seconds) {
        int[] counts = new int[Integer.SIZE];
        int most = 0;
        for (double each : seconds) {
            int bin = each < 1 ? 0 : Math.getExponent(each) + 1;
            counts[bin]++;
            most = Math.max(most, bin);
        }
        List<Speed.Bin> bins = new ArrayList<>();
        for (int bin = 0; bin <= most; bin++) {
            double from = bin == 0 ? 0 : Math.scalb(1.0, bin - 1);
            bins.add(new Speed.Bin(from, Math.scalb(1.0, bin), counts[bin]));
        }
        return List.copyOf(bins);
    }
}
