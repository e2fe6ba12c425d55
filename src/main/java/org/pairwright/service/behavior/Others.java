package org.pairwright.service.behavior;

import java.util.Arrays;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// How far each label says what the other people say of its pair.
final class Others {
    private static final int ANSWERS = 5;
    private static final int SAME = 1;
    private static final int OTHER = 2;

    private final float[] agreement;
    private final byte[] majority;

    /// Whether a label says what most others say.
    enum Majority {
        /// No answer leads among the others, or there are none.
        NONE,
        SAME,
        OTHER
    }

    private Others(int labels) {
        agreement = new float[labels];
        Arrays.fill(agreement, Float.NaN);
        majority = new byte[labels];
    }

    static Others of(Decisions decisions) {
        AgreementLabels labels = decisions.labels();
        Others others = new Others(labels.labels().size());
        int[] rows = decisions.all();
        int to;
        for (int from = 0; from < rows.length; from = to) {
            to = from + 1;
            int pair = labels.label(LabelColumn.PAIR, rows[from]);
            while (to < rows.length && labels.label(LabelColumn.PAIR, rows[to]) == pair) {
                to++;
            }
            if (to - from > 1) {
                others.compare(labels, rows, from, to);
            }
        }
        return others;
    }

    private void compare(AgreementLabels labels, int[] rows, int from, int to) {
        int[] counts = new int[ANSWERS];
        for (int i = from; i < to; i++) {
            counts[labels.label(LabelColumn.PREFERENCE, rows[i])]++;
        }
        for (int i = from; i < to; i++) {
            int answer = labels.label(LabelColumn.PREFERENCE, rows[i]);
            counts[answer]--;
            agreement[rows[i]] = (float) counts[answer] / (to - from - 1);
            int leader = leader(counts);
            if (leader >= 0) {
                majority[rows[i]] = (byte) (leader == answer ? SAME : OTHER);
            }
            counts[answer]++;
        }
    }

    /// The answer that leads alone; -1 where none does.
    private static int leader(int[] counts) {
        int leader = -1;
        int most = 0;
        for (int answer = 0; answer < counts.length; answer++) {
            if (counts[answer] > most) {
                most = counts[answer];
                leader = answer;
            } else if (counts[answer] == most) {
                leader = -1;
            }
        }
        return leader;
    }

    /// The share of the others who say the same; NaN where there are none.
    float agreement(int row) {
        return agreement[row];
    }

    Majority majority(int row) {
        return switch (majority[row]) {
            case SAME -> Majority.SAME;
            case OTHER -> Majority.OTHER;
            default -> Majority.NONE;
        };
    }
}
