package org.pairwright.service.behavior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.BradleyTerry;
import org.pairwright.statistics.BradleyTerryDraws;
import org.pairwright.statistics.BradleyTerryFit;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Matches;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Estimates how strong the sources of responses are.
final class SourceFits {
    private static final int MOST = 50;
    private static final int TIE = 3;

    private final AgreementLabels labels;
    private final Matches matches = new Matches();
    private final int[] numbers;
    private final List<String> names = new ArrayList<>();
    private final int[] comparisons;
    private final int[] left = new int[Decisions.B + 1];
    private boolean known;

    private SourceFits(AgreementLabels labels) {
        this.labels = labels;
        numbers = new int[labels.sources().size()];
        Arrays.fill(numbers, -1);
        comparisons = new int[labels.sources().size()];
    }

    /// What is found in some labels.
    ///
    /// @param look asked again and again whether to go on: what it throws ends it
    static Finding<SourceStrengths> of(
            AgreementLabels labels, int[] rows, AuditOptions options, Runnable look) {
        SourceFits fits = new SourceFits(labels);
        for (int row : rows) {
            fits.add(row);
        }
        return fits.finding(options, look);
    }

    private void add(int row) {
        int a = labels.ofPair(PairColumn.SOURCE_A, row);
        int b = labels.ofPair(PairColumn.SOURCE_B, row);
        if (labels.sources().get(a).isEmpty() || labels.sources().get(b).isEmpty()) {
            return;
        }
        known = true;
        if (a != b) {
            int onLeft = labels.label(LabelColumn.LEFT, row);
            left[onLeft]++;
            matches.add(
                    number(a),
                    number(b),
                    outcome(labels.label(LabelColumn.PREFERENCE, row)),
                    place(onLeft),
                    labels.ofPair(PairColumn.PROMPT_GROUP, row));
            comparisons[number(a)]++;
            comparisons[number(b)]++;
        }
    }

    private int number(int source) {
        if (numbers[source] < 0) {
            numbers[source] = names.size();
            names.add(labels.sources().get(source));
        }
        return numbers[source];
    }

    private static Matches.Outcome outcome(int preference) {
        if (preference >= TIE) {
            return Matches.Outcome.TIE;
        }
        return preference == Decisions.A ? Matches.Outcome.FIRST : Matches.Outcome.SECOND;
    }

    private static Matches.Place place(int onLeft) {
        return switch (onLeft) {
            case Decisions.A -> Matches.Place.FIRST;
            case Decisions.B -> Matches.Place.SECOND;
            default -> Matches.Place.NEITHER;
        };
    }

    private Finding<SourceStrengths> finding(AuditOptions options, Runnable look) {
        if (names.size() < 2) {
            return new Finding.Untested<>(known ? Obstacle.ONE_SOURCE : Obstacle.NO_SOURCES);
        }
        if (names.size() > MOST) {
            return new Finding.Untested<>(Obstacle.TOO_MANY_SOURCES);
        }
        Finding<SourceStrengths> all = finding(matches, options, look);
        // Where a source always stood on the same side the place can't be told from it. Strengths
        // can, if places are left aside.
        return all instanceof Finding.Untested<SourceStrengths>(var obstacle)
                        && obstacle == Obstacle.NOT_ESTIMABLE
                ? finding(matches.withoutPlaces(), options, look)
                : all;
    }

    private Finding<SourceStrengths> finding(
            Matches compared, AuditOptions options, Runnable look) {
        return switch (BradleyTerry.of(compared, 0)) {
            case BradleyTerry.NotConnected _ ->
                    new Finding.Untested<>(Obstacle.SOURCES_NOT_CONNECTED);
            case BradleyTerry.NoPeak _ -> new Finding.Untested<>(Obstacle.NOT_ESTIMABLE);
            case BradleyTerry.Estimated(BradleyTerryFit fit) ->
                    new Finding.Tested<>(
                            strengths(
                                    fit,
                                    BradleyTerryDraws.of(
                                            compared, options.replicates(), options.seed(), look)));
        };
    }

    private SourceStrengths strengths(BradleyTerryFit fit, BradleyTerryDraws draws) {
        double mean =
                IntStream.range(0, names.size()).mapToDouble(fit::strength).average().orElseThrow();
        int[][] ranks = ranks(draws);
        List<SourceStrengths.Source> sources =
                IntStream.range(0, names.size())
                        .mapToObj(i ->
                                new SourceStrengths.Source(
                                        names.get(i),
                                        fit.strength(i) - mean,
                                        draws.strength(i),
                                        fit.standardErrorAmongAll(i),
                                        ranks[i][0],
                                        ranks[i][1],
                                        comparisons[i]))
                        .sorted(
                                Comparator.comparingDouble(SourceStrengths.Source::strength)
                                        .reversed()
                                        .thenComparing(SourceStrengths.Source::name))
                        .toList();
        return new SourceStrengths(
                sources, fit.tieParameter(), position(fit, draws), matches.size());
    }

    /// The best and the worst rank of each source: others are above or below it only where the
    /// interval of the difference says so.
    private int[][] ranks(BradleyTerryDraws draws) {
        int n = names.size();
        int[][] ranks = new int[n][];
        Arrays.setAll(ranks, i -> new int[] {1, n});
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && draws.difference(i, j) instanceof Interval.Known known) {
                    ranks[i][0] += known.high() < 0 ? 1 : 0;
                    ranks[i][1] -= known.low() > 0 ? 1 : 0;
                }
            }
        }
        return ranks;
    }

    private Finding<SourceStrengths.Position> position(
            BradleyTerryFit fit, BradleyTerryDraws draws) {
        if (left[Decisions.A] + left[Decisions.B] == 0) {
            return new Finding.Untested<>(Obstacle.SIDES_NOT_RECORDED);
        }
        if (left[Decisions.A] == 0 || left[Decisions.B] == 0) {
            return new Finding.Untested<>(Obstacle.SIDES_NOT_EXCHANGED);
        }
        if (fit.placeEffect().isEmpty()) {
            return new Finding.Untested<>(Obstacle.PLACE_WITH_SOURCE);
        }
        return new Finding.Tested<>(
                new SourceStrengths.Position(
                        fit.placeEffect().orElseThrow(),
                        draws.place(),
                        fit.placeEffectStandardError().orElseThrow()));
    }
}
