package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.statistics.BenjaminiHochberg;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Counts how often each annotator chose the left response. It can be tested only where it is
/// recorded what stood there, and where the sides were exchanged: else being on the left is the
/// same as being response a.
final class SideBiases {
    private static final String NOT_RECORDED = "which response stood on the left was not recorded";
    private static final String NOT_EXCHANGED = "the same response of a pair always stood there";

    private final AgreementLabels labels;
    private final int[] choices;
    private final int[] recorded;
    private final int[] left;
    private final int[] withAOnLeft;

    private SideBiases(AgreementLabels labels) {
        this.labels = labels;
        int annotators = labels.annotators().size();
        choices = new int[annotators];
        recorded = new int[annotators];
        left = new int[annotators];
        withAOnLeft = new int[annotators];
    }

    /// What is found of each annotator who chose between two responses.
    static List<SideBias> of(AgreementLabels labels) {
        SideBiases biases = new SideBiases(labels);
        for (int label = 0; label < labels.labels().size(); label++) {
            if (!labels.isRepeat(label)) {
                biases.count(label);
            }
        }
        return biases.tested();
    }

    private void count(int label) {
        int chosen = labels.label(LabelColumn.PREFERENCE, label);
        if (chosen != 1 && chosen != 2) {
            return;
        }
        int annotator = labels.label(LabelColumn.ANNOTATOR, label);
        int onLeft = labels.label(LabelColumn.LEFT, label);
        choices[annotator]++;
        recorded[annotator] += onLeft > 0 ? 1 : 0;
        left[annotator] += onLeft == chosen ? 1 : 0;
        withAOnLeft[annotator] += onLeft == 1 ? 1 : 0;
    }

    private List<SideBias> tested() {
        List<Integer> testable = new ArrayList<>();
        for (int i = 0; i < choices.length; i++) {
            if (isExchanged(i)) {
                testable.add(i);
            }
        }
        double[] p =
                testable.stream().mapToDouble(annotator -> share(annotator).fairness()).toArray();
        double[] adjusted = BenjaminiHochberg.adjusted(p);
        List<SideBias> all = new ArrayList<>();
        for (int i = 0; i < choices.length; i++) {
            String name = labels.annotators().get(i).name();
            int test = testable.indexOf(i);
            if (test >= 0) {
                all.add(new SideBias.Tested(name, share(i), p[test], adjusted[test]));
            } else if (choices[i] > 0) {
                all.add(
                        new SideBias.Untested(
                                name, recorded[i] == 0 ? NOT_RECORDED : NOT_EXCHANGED));
            }
        }
        return List.copyOf(all);
    }

    private boolean isExchanged(int annotator) {
        return withAOnLeft[annotator] > 0 && withAOnLeft[annotator] < recorded[annotator];
    }

    private Proportion share(int annotator) {
        return new Proportion(left[annotator], recorded[annotator]);
    }
}
