package org.pairwright.service.behavior;

import java.util.List;
import java.util.Optional;
import org.pairwright.statistics.Estimate;
import org.pairwright.statistics.LogisticRegression;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AgreementLabels;

/// Finds whether the longer response is preferred.
final class LengthBiases {
    /// Below so many choices the normal distribution says little of a coefficient.
    private static final int LEAST = 30;

    private static final int POSITION = 0;
    private static final int PER_DOUBLING = 1;

    private final AgreementLabels labels;
    private final LengthChoices choices;

    private LengthBiases(AgreementLabels labels, LengthChoices choices) {
        this.labels = labels;
        this.choices = choices;
    }

    /// What is found in some labels, given in the order of pairs.
    static Finding<LengthBias> of(AgreementLabels labels, int[] rows) {
        LengthChoices choices = LengthChoices.of(labels, rows);
        if (choices.total() == 0) {
            return new Finding.Untested<>(Obstacle.NO_CHOICES);
        }
        Proportion longer = choices.longer();
        if (longer.trials() == 0) {
            return new Finding.Untested<>(Obstacle.SAME_LENGTH);
        }
        if (longer.trials() < LEAST) {
            return new Finding.Untested<>(Obstacle.TOO_FEW_CHOICES);
        }
        return new LengthBiases(labels, choices).fitted(longer);
    }

    private Finding<LengthBias> fitted(Proportion longer) {
        Optional<LogisticRegression> fit = LogisticRegression.of(choices.rows());
        if (fit.isEmpty()) {
            return new Finding.Untested<>(Obstacle.NOT_ESTIMABLE);
        }
        int[] clusters = choices.clusters(labels);
        Optional<List<Estimate>> robust = fit.get().robust(clusters);
        if (robust.isEmpty()) {
            return new Finding.Untested<>(Obstacle.ONE_PROMPT);
        }
        Estimate perDoubling = robust.get().get(PER_DOUBLING);
        return new Finding.Tested<>(
                new LengthBias(
                        perDoubling,
                        robust.get().get(POSITION),
                        Significance.alone(perDoubling.significance()),
                        givenSources(clusters),
                        longer,
                        longer.fairness(),
                        choices.total(),
                        (int) perDoubling.degrees() + 1,
                        LengthDeciles.of(choices)));
    }

    private Finding<Estimate> givenSources(int[] clusters) {
        SourceNumbers sources = SourceNumbers.of(labels, choices);
        return switch (sources.obstacle()) {
            case Finding.Untested<Integer>(Obstacle obstacle) -> new Finding.Untested<>(obstacle);
            case Finding.Tested<Integer> _ ->
                    LogisticRegression.of(choices.rows(sources))
                            .flatMap(fit -> fit.robust(clusters))
                            .map(estimates -> estimates.get(PER_DOUBLING))
                            .<Finding<Estimate>>map(Finding.Tested::new)
                            .orElseGet(() -> new Finding.Untested<>(Obstacle.NOT_ESTIMABLE));
        };
    }
}
