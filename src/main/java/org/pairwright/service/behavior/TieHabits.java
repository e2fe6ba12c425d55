package org.pairwright.service.behavior;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.SameShare;
import org.pairwright.statistics.TwoProportions;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Tells how often annotators call it a tie, or both bad.
final class TieHabits {
    private static final int TIE = 3;

    private TieHabits() {}

    static Findings<TieHabit> of(Decisions decisions) {
        List<Proportion> shares =
                decisions.annotators().stream()
                        .map(of -> share(decisions.labels(), of.rows()))
                        .toList();
        Proportion all = share(decisions.labels(), decisions.all());
        if (all.trials() == 0) {
            return new Findings<>(new Finding.Untested<>(Obstacle.NO_LABELS), List.of());
        }
        boolean alone = shares.size() < 2;
        List<Findings.Of<TieHabit>> each = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            TwoProportions both = new TwoProportions(shares.get(i), rest(all, shares.get(i)));
            each.add(
                    new Findings.Of<>(
                            decisions.annotators().get(i).annotator(),
                            habit(shares.get(i), alone, both.significance())));
        }
        return new Findings<>(habit(all, alone, SameShare.significance(shares)), List.copyOf(each));
    }

    private static Finding<TieHabit> habit(Proportion ties, boolean alone, double p) {
        return new Finding.Tested<>(
                new TieHabit(
                        ties,
                        alone
                                ? new Finding.Untested<>(Obstacle.ONE_ANNOTATOR)
                                : new Finding.Tested<>(Significance.alone(p))));
    }

    private static Proportion share(AgreementLabels labels, int[] rows) {
        int ties = 0;
        for (int row : rows) {
            ties += labels.label(LabelColumn.PREFERENCE, row) >= TIE ? 1 : 0;
        }
        return new Proportion(ties, rows.length);
    }

    private static Proportion rest(Proportion all, Proportion one) {
        return new Proportion(all.successes() - one.successes(), all.trials() - one.trials());
    }
}
