package org.pairwright.service.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.BradleyTerry;
import org.pairwright.statistics.BradleyTerryDraws;
import org.pairwright.statistics.BradleyTerryFit;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Matches;
import org.pairwright.statistics.Reason;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// How strong sides are by Bradley and Terry's model, with Davidson's ties and an effect of the
/// place. Intervals come from resampled prompts.
///
/// @param values for each side the strength
/// @param intervals likewise
/// @param tieParameter how likely ties are among equals
/// @param place what the left place adds to the log odds of winning
public record Strengths(
        List<Figure> values,
        List<Interval> intervals,
        Figure tieParameter,
        Figure place,
        Interval placeInterval) {
    /// More are not estimated.
    public static final int MOST = 50;

    private static final int TIE = 3;
    private static final int SKIP = 5;

    public Strengths {
        values = List.copyOf(values);
        intervals = List.copyOf(intervals);
    }

    /// Strengths that nobody can tell.
    static Strengths unknown(int sides, Reason reason) {
        Figure figure = new Figure.Undefined(reason);
        Interval interval = new Interval.Undefined(reason);
        return new Strengths(
                IntStream.range(0, sides).mapToObj(i -> figure).toList(),
                IntStream.range(0, sides).mapToObj(i -> interval).toList(),
                figure,
                figure,
                interval);
    }

    /// @param baseline whose strength is 0; -1 for the mean of all
    static Strengths of(Compared compared, int[] rows, int baseline, AuditOptions options) {
        int[] numbers = new int[compared.names().size()];
        Arrays.fill(numbers, -1);
        List<Integer> met = new ArrayList<>();
        Matches matches = new Matches();
        int[] left = new int[TIE];
        AgreementLabels labels = compared.labels();
        for (int row : rows) {
            int a = compared.side(row, false);
            int b = compared.side(row, true);
            int preference = labels.label(LabelColumn.PREFERENCE, row);
            if (a < 0 || b < 0 || a == b || preference == 0 || preference == SKIP) {
                continue;
            }
            for (int side : new int[] {a, b}) {
                if (numbers[side] < 0) {
                    numbers[side] = met.size();
                    met.add(side);
                }
            }
            int onLeft = labels.label(LabelColumn.LEFT, row);
            left[onLeft]++;
            matches.add(
                    numbers[a],
                    numbers[b],
                    outcome(preference),
                    place(onLeft),
                    labels.ofPair(PairColumn.PROMPT_GROUP, row));
        }
        boolean placed = left[1] > 0 && left[2] > 0;
        return fitted(matches, numbers, met, baseline, placed, options);
    }

    private static Matches.Outcome outcome(int preference) {
        if (preference >= TIE) {
            return Matches.Outcome.TIE;
        }
        return preference == 1 ? Matches.Outcome.FIRST : Matches.Outcome.SECOND;
    }

    private static Matches.Place place(int onLeft) {
        return switch (onLeft) {
            case 1 -> Matches.Place.FIRST;
            case 2 -> Matches.Place.SECOND;
            default -> Matches.Place.NEITHER;
        };
    }

    private static Strengths fitted(
            Matches matches,
            int[] numbers,
            List<Integer> met,
            int baseline,
            boolean placed,
            AuditOptions options) {
        if (met.size() < 2) {
            return unknown(numbers.length, Reason.ONE_SOURCE);
        }
        if (met.size() > MOST) {
            return unknown(numbers.length, Reason.TOO_MANY_SOURCES);
        }
        return switch (BradleyTerry.of(matches, 0)) {
            case BradleyTerry.NotConnected _ ->
                    unknown(numbers.length, Reason.SOURCES_NOT_CONNECTED);
            case BradleyTerry.NoPeak _ -> unknown(numbers.length, Reason.NO_PEAK);
            case BradleyTerry.Estimated(BradleyTerryFit fit) ->
                    estimated(
                            fit,
                            BradleyTerryDraws.of(matches, options.replicates(), options.seed()),
                            numbers,
                            baseline < 0 ? -1 : numbers[baseline],
                            placed);
        };
    }

    private static Strengths estimated(
            BradleyTerryFit fit,
            BradleyTerryDraws draws,
            int[] numbers,
            int reference,
            boolean placed) {
        double zero =
                reference >= 0
                        ? fit.strength(reference)
                        : Arrays.stream(numbers)
                                .filter(number -> number >= 0)
                                .mapToDouble(fit::strength)
                                .average()
                                .orElseThrow();
        List<Figure> values = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        for (int number : numbers) {
            if (number < 0) {
                values.add(new Figure.Undefined(Reason.ONE_SOURCE));
                intervals.add(new Interval.Undefined(Reason.ONE_SOURCE));
            } else {
                values.add(new Figure.Known(fit.strength(number) - zero));
                intervals.add(
                        reference < 0
                                ? draws.strength(number)
                                : draws.difference(number, reference));
            }
        }
        Reason untold = Reason.NO_PLACES;
        return new Strengths(
                values,
                intervals,
                new Figure.Known(fit.tieParameter()),
                placed
                        ? new Figure.Known(fit.placeEffect().orElseThrow())
                        : new Figure.Undefined(untold),
                placed ? draws.place() : new Interval.Undefined(untold));
    }
}
