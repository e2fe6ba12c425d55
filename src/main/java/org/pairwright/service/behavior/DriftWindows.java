package org.pairwright.service.behavior;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Reason;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Cuts labels that are in the order in which they were made into windows of the same size, which
/// overlap where there are few labels and leave some out where there are many.
final class DriftWindows {
    static final int MOST = 100;

    /// Two windows begin so many labels apart, or more.
    private static final int STEP = 10;

    private static final int TIE = 3;

    private final AgreementLabels labels;
    private final Others others;
    private final int[] order;
    private final int size;

    /// @param size how many labels make a window
    DriftWindows(AgreementLabels labels, Others others, int[] order, int size) {
        this.labels = labels;
        this.others = others;
        this.order = order;
        this.size = size;
    }

    /// The windows of labels, of which there are enough for one.
    List<Drift.Window> windows() {
        int room = order.length - size;
        int count = Math.min(MOST, room / STEP + 1);
        List<Drift.Window> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = count == 1 ? room : (int) ((long) room * i / (count - 1));
            windows.add(window(from, from + size));
        }
        return List.copyOf(windows);
    }

    private Drift.Window window(int from, int to) {
        double agreement = 0;
        int shared = 0;
        int left = 0;
        int choices = 0;
        int ties = 0;
        int strength = 0;
        int strengths = 0;
        for (int i = from; i < to; i++) {
            int row = order[i];
            int chosen = labels.label(LabelColumn.PREFERENCE, row);
            if (!Float.isNaN(others.agreement(row))) {
                agreement += others.agreement(row);
                shared++;
            }
            if (chosen >= TIE) {
                ties++;
            } else if (labels.label(LabelColumn.LEFT, row) > 0) {
                left += chosen == labels.label(LabelColumn.LEFT, row) ? 1 : 0;
                choices++;
            }
            int level = labels.label(LabelColumn.STRENGTH, row);
            strength += level;
            strengths += level > 0 ? 1 : 0;
        }
        return new Drift.Window(
                from,
                to - 1,
                labels.label(LabelColumn.DECIDED, order[from]),
                labels.label(LabelColumn.DECIDED, order[(from + to) / 2]),
                labels.label(LabelColumn.DECIDED, order[to - 1]),
                mean(agreement, shared, Reason.NO_OVERLAP),
                mean(left, choices, Reason.NO_LABELS),
                mean(ties, to - from, Reason.NO_LABELS),
                mean(strength, strengths == 0 ? 0 : strengths + ties, Reason.NO_LABELS));
    }

    private static Figure mean(double sum, int n, Reason reason) {
        return Figure.of(n == 0 ? Double.NaN : sum / n, reason);
    }
}
