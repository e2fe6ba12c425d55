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
        double[] seconds = new double[rows.length];
        double[] perWord = new double[rows.length];
        int n = 0;
        for (int row : rows) {
            if (seconds(row) > 0) {
                seconds[n] = Math.log(seconds(row));
                perWord[n++] = Math.log(seconds(row) / words(row));
                marks[row] = (byte) (wordsPerMinute(row) > Speed.READABLE ? UNREAD : 0);
            }
        }
        if (n >= LEAST) {
            RobustScale usual = RobustScale.of(Arrays.copyOf(seconds, n));
            RobustScale usualPerWord = RobustScale.of(Arrays.copyOf(perWord, n));
            for (int row : rows) {
                if (seconds(row) > 0) {
                    double log = Math.log(seconds(row));
                    mark(row, usual.z(log), FAST, SLOW);
                    mark(
                            row,
                            usualPerWord.z(log - Math.log(words(row))),
                            FAST_PER_WORD,
                            SLOW_PER_WORD);
                }
            }
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

    double wordsPerMinute(int row) {
        return words(row) / (seconds(row) / MINUTE);
    }

    /// Whether a label has any of some marks.
    boolean has(int row, int any) {
        return (marks[row] & any) != 0;
    }
}
