package org.pairwright.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pairwright.service.MatchesReport;
import org.pairwright.statistics.BradleyTerry;
import org.pairwright.statistics.BradleyTerryFit;
import org.pairwright.statistics.Interval;

/// Strengths in words.
final class MatchesWords {
    static final String NOT_CONNECTED =
            "some group never lost to, or never met, the others, so that strengths between groups can't be"
                    + " compared";
    static final String NO_PEAK =
            "no finite strengths explain the outcomes best, such as when the better place always wins";
    static final String NO_PLACES = "the table does not say who had the better place";

    private MatchesWords() {}

    static String of(MatchesReport report) {
        return switch (report.model()) {
            case BradleyTerry.Estimated(BradleyTerryFit fit) -> estimated(report, fit);
            case BradleyTerry.NotConnected(List<List<Integer>> groups) ->
                    "Strengths are undefined: "
                            + NOT_CONNECTED
                            + ".%n".formatted()
                            + groups(report, groups);
            case BradleyTerry.NoPeak() -> "Strengths are undefined: " + NO_PEAK + ".";
        };
    }

    private static String estimated(MatchesReport report, BradleyTerryFit fit) {
        StringBuilder words = new StringBuilder();
        IntStream.range(0, report.contestants().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -fit.strength(i)))
                .forEach(i -> {
                    MatchesReport.Contestant contestant = report.contestants().get(i);
                    words.append(
                            "%-26s %s  %s won, %s lost, %s tied%n"
                                    .formatted(
                                            contestant.name(),
                                            strength(report, fit, i),
                                            Words.number(contestant.wins()),
                                            Words.number(contestant.losses()),
                                            Words.number(contestant.ties())));
                });
        fit.placeEffect()
                .ifPresent(effect ->
                        words.append(
                                "%-26s %s (standard error %s)%n"
                                        .formatted(
                                                "the better place",
                                                number(effect),
                                                number(
                                                        fit.placeEffectStandardError()
                                                                .orElseThrow()))));
        words.append("%-26s %s%n".formatted("ties (nu)", number(fit.tieParameter())));
        words.append(
                "%-26s %s on %s degrees of freedom"
                        .formatted(
                                "deviance",
                                number(fit.deviance()),
                                Words.number(fit.degreesOfFreedom())));
        return words.toString();
    }

    private static String strength(MatchesReport report, BradleyTerryFit fit, int contestant) {
        if (contestant == report.baseline()) {
            return "%7s  the baseline".formatted(number(0));
        }
        String interval =
                !report.intervals().isEmpty()
                                && report.intervals().get(contestant)
                                        instanceof Interval.Known known
                        ? " [%s, %s]".formatted(number(known.low()), number(known.high()))
                        : "";
        return "%7s%s (standard error %s)"
                .formatted(
                        number(fit.strength(contestant)),
                        interval,
                        number(fit.standardError(contestant)));
    }

    private static String groups(MatchesReport report, List<List<Integer>> groups) {
        return groups.stream()
                .map(group ->
                        "  "
                                + group.stream()
                                        .map(i -> report.contestants().get(i).name())
                                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String number(double number) {
        return String.format(Locale.ENGLISH, "%.3f", number);
    }
}
