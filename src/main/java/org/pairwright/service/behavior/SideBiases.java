package org.pairwright.service.behavior;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Counts how often the left response was chosen. It can be tested only where it is recorded what
/// stood there, and where the sides were exchanged at random, as [Sides] says.
final class SideBiases {
    private static final int STRENGTHS = 3;

    private final int[] recorded = new int[STRENGTHS + 1];
    private final int[] left = new int[STRENGTHS + 1];
    private int choices;
    private int withAOnLeft;

    private SideBiases() {}

    /// What is found in some labels.
    static Finding<SideBias> of(AgreementLabels labels, int[] rows) {
        SideBiases counts = new SideBiases();
        for (int row : rows) {
            counts.count(labels, row);
        }
        return counts.finding();
    }

    private void count(AgreementLabels labels, int row) {
        int chosen = labels.label(LabelColumn.PREFERENCE, row);
        if (chosen != Decisions.A && chosen != Decisions.B) {
            return;
        }
        choices++;
        int onLeft = labels.label(LabelColumn.LEFT, row);
        if (onLeft > 0) {
            int strength = labels.label(LabelColumn.STRENGTH, row);
            recorded[strength]++;
            left[strength] += onLeft == chosen ? 1 : 0;
            withAOnLeft += onLeft == Decisions.A ? 1 : 0;
        }
    }

    private Finding<SideBias> finding() {
        if (choices == 0) {
            return new Finding.Untested<>(Obstacle.NO_CHOICES);
        }
        int all = sum(recorded);
        Optional<Obstacle> obstacle = Sides.obstacle(new Proportion(withAOnLeft, all));
        if (obstacle.isPresent()) {
            return new Finding.Untested<>(obstacle.get());
        }
        Proportion share = new Proportion(sum(left), all);
        return new Finding.Tested<>(
                new SideBias(share, Significance.alone(share.fairness()), byStrength()));
    }

    private List<SideBias.AtStrength> byStrength() {
        List<SideBias.AtStrength> all = new ArrayList<>();
        for (int strength = 1; strength <= STRENGTHS; strength++) {
            if (recorded[strength] > 0) {
                Proportion share = new Proportion(left[strength], recorded[strength]);
                all.add(new SideBias.AtStrength(strength, share, share.fairness()));
            }
        }
        return List.copyOf(all);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
