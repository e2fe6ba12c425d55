package org.pairwright.service.behavior;

import java.util.Arrays;
import org.pairwright.statistics.RobustScale;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Marks labels that took much less or much more time than others of their annotator, or less than
/// reading takes.
final class SpeedMarks {
    static final int FAST = 1;
    static final int SLOW = 2;
    static final int FAST_PER_WORD = 4;
    static final int SLOW_PER_WORD = 8;
    static final int UNREAD = 16;

    /// A word of English is five letters and a space.
    private static final double WORD = 6;

    private static final double MILLISECONDS = 1_000;
    private static final double MINUTE = 60;

    /// Of fewer labels nobody can say what is usual.
    private static final int LEAST = 10;

    private final AgreementLabels labels;
    private final byte[] marks;

    private SpeedMarks(AgreementLabels labels) {
        this.labels = labels;
        marks = new byte[labels.labels().size()];
    }

    static SpeedMarks of(Decisions decisions) {
        SpeedMarks marks = new SpeedMarks(decisions.labels());
        decisions.annotators().parallelStream().forEach(of -> marks.mark(of.rows()));
        return marks;
    }

    private void mark(int[] rows) {
        int[] timed = timed(rows);
        double[] seconds = new double[timed.length];
        double[] perWord = new double[timed.length];
        for (int i = 0; i < timed.length; i++) {
            double took = seconds(timed[i]);
            double words = words(timed[i]);
            seconds[i] = Math.log(took);
            perWord[i] = Math.log(took / words);
            marks[timed[i]] = (byte) (perMinute(words, took) > Speed.READABLE ? UNREAD : 0);
        }
        if (timed.length >= LEAST) {
            mark(timed, seconds, FAST, SLOW);
            mark(timed, perWord, FAST_PER_WORD, SLOW_PER_WORD);
        }
    }

    /// Those rows of which it is known how long they took.
    int[] timed(int[] rows) {
        int[] timed = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            if (labels.label(LabelColumn.ACTIVE_MS, row) > 0) {
                timed[size++] = row;
            }
        }
        return Arrays.copyOf(timed, size);
    }

    /// Marks those that are far from what is usual.
    ///
    /// @param took the logarithm of a time for each row
    private void mark(int[] rows, double[] took, int fast, int slow) {
        RobustScale usual = RobustScale.of(took);
        for (int i = 0; i < rows.length; i++) {
            mark(rows[i], usual.z(took[i]), fast, slow);
        }
    }

    private void mark(int row, double z, int fast, int slow) {
        if (z < -RobustScale.OUTLIER) {
            marks[row] |= (byte) fast;
        } else if (z > RobustScale.OUTLIER) {
            marks[row] |= (byte) slow;
        }
    }

    /// How long the label took; 0 where it is not known.
    double seconds(int row) {
        return labels.label(LabelColumn.ACTIVE_MS, row) / MILLISECONDS;
    }

    /// The words of both responses, at least one.
    double words(int row) {
        double characters =
                (double) labels.ofPair(PairColumn.LENGTH_A, row)
                        + labels.ofPair(PairColumn.LENGTH_B, row);
        return Math.max(1, characters / WORD);
    }

    static double perMinute(double words, double seconds) {
        return words / (seconds / MINUTE);
    }

    /// Whether a label has any of some marks.
    boolean has(int row, int any) {
        return (marks[row] & any) != 0;
    }
}
