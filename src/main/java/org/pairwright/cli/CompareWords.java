package org.pairwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pairwright.domain.suite.Measure;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.CompareSlice;
import org.pairwright.service.compare.Contestant;
import org.pairwright.service.compare.Difference;
import org.pairwright.service.compare.GateWords;
import org.pairwright.service.compare.HeadToHead;
import org.pairwright.service.compare.Judged;
import org.pairwright.service.compare.Rate;
import org.pairwright.service.compare.Standing;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Settling;

/// A comparison in words.
final class CompareWords {
    /// Smaller ones would be written as nothing.
    private static final double SMALLEST_P = 0.001;

    private static final int PERCENT = 100;

    private final AuditText text = new AuditText();

    private CompareWords() {}

    static String of(CompareReport report, List<Judged> judged) {
        if (report.contestants().isEmpty()) {
            return switch (report.by()) {
                case SOURCE -> "Nothing to compare: no response that was judged has a source.";
                case PROMPT_VERSION ->
                        "Nothing to compare: no response that was judged was made with a prompt"
                                + " version.";
            };
        }
        CompareWords words = new CompareWords();
        report.contestants().forEach(words::contestant);
        words.place(report);
        words.headToHead(report.headToHead());
        words.differences(report.differences());
        report.slices().forEach(words::slice);
        words.gates(judged);
        return words.text.toString().stripLeading();
    }

    private void contestant(Contestant contestant) {
        text.title(contestant.name());
        standing(contestant);
        text.line(
                "  strength",
                FigureWords.with(contestant.strength(), contestant.strengthInterval()));
        rates(contestant);
    }

    private void standing(Contestant contestant) {
        Standing standing = contestant.standing();
        text.line(
                "  decisions",
                "%s won, %s lost, %s tied"
                        .formatted(
                                Words.number(standing.wins()),
                                Words.number(standing.losses()),
                                Words.number(standing.ties())));
    }

    private void rates(Contestant contestant) {
        for (Measure measure : Measure.values()) {
            Rate rate = contestant.rate(measure);
            if (rate.labels() > 0) {
                text.line("  " + measure.code().replace('_', ' '), words(rate));
            }
        }
        for (Map.Entry<String, Rate> category : contestant.categories().entrySet()) {
            text.line("  hazard " + category.getKey(), words(category.getValue()));
        }
    }

    private static String words(Rate rate) {
        return with(rate.value(), rate.interval())
                + " of %s by %s"
                        .formatted(
                                Words.count(rate.labels(), "label"),
                                Words.count(rate.annotators(), "annotator"));
    }

    private static String with(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Undefined _ -> FigureWords.of(figure);
            case Figure.Known known ->
                    percent(known.number())
                            + switch (interval) {
                                case Interval.Known bounds ->
                                        " [%s, %s]"
                                                .formatted(
                                                        percent(bounds.low()),
                                                        percent(bounds.high()));
                                case Interval.Undefined undefined ->
                                        " (no interval: " + undefined.reason().words() + ")";
                            };
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.1f %%", PERCENT * share);
    }

    private static String points(double share) {
        return String.format(Locale.ENGLISH, "%+.1f", PERCENT * share);
    }

    private void place(CompareReport report) {
        if (report.place() instanceof Figure.Known) {
            text.title("The left side");
            text.line(
                    "  adds to the log odds",
                    FigureWords.with(report.place(), report.placeInterval()));
        }
    }

    private void headToHead(List<HeadToHead> meetings) {
        if (meetings.isEmpty()) {
            return;
        }
        text.title("Head to head");
        meetings.stream()
                .filter(met -> met.winRate().labels() > 0)
                .forEach(met ->
                        text.line(
                                "  " + met.name(),
                                "%s against %s"
                                        .formatted(
                                                with(
                                                        met.winRate().value(),
                                                        met.winRate().interval()),
                                                met.against())));
    }

    private void differences(List<Difference> differences) {
        String name = "";
        for (Difference difference : differences) {
            if (!difference.name().equals(name)) {
                name = difference.name();
                text.title(
                        "%s less %s, on the same prompts (settled where the interval leaves 0 out)"
                                .formatted(name, difference.baseline()));
            }
            text.line("  " + difference.measure().code().replace('_', ' '), difference(difference));
        }
    }

    private static String difference(Difference difference) {
        String figure =
                difference.difference() instanceof Figure.Known known
                        ? points(known.number())
                                + (difference.interval() instanceof Interval.Known bounds
                                        ? " points [%s, %s]"
                                                .formatted(
                                                        points(bounds.low()), points(bounds.high()))
                                        : " points")
                        : FigureWords.of(difference.difference());
        return "%s on %s, p %s: %s%s"
                .formatted(
                        figure,
                        Words.count(difference.prompts(), "prompt"),
                        significance(difference.significance()),
                        finding(difference.finding()),
                        more(difference));
    }

    private static String significance(double p) {
        return p < SMALLEST_P ? "< " + FigureWords.of(SMALLEST_P) : "= " + FigureWords.of(p);
    }

    private static String finding(Difference.Finding finding) {
        return switch (finding) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case NOT_SETTLED -> "not settled";
            case UNKNOWN -> "nobody can tell";
        };
    }

    private static String more(Difference difference) {
        if (difference.finding() != Difference.Finding.NOT_SETTLED) {
            return "";
        }
        return switch (difference.asMeasured()) {
            case Settling.Settled _ -> "";
            case Settling.Needed(long more) ->
                    "; if it is as large as it seems, %s would settle it"
                            .formatted(Words.count(more, "more prompt"));
            case Settling.OutOfReach _ -> "; too small to be settled by any number of prompts";
            case Settling.Untold untold ->
                    "; how many more it takes nobody can tell: " + untold.reason().words();
        };
    }

    private void slice(CompareSlice slice) {
        text.title("In " + slice.name());
        for (Contestant contestant : slice.contestants()) {
            text.line(
                    "  " + contestant.name(),
                    "wins %s, unsafe %s"
                            .formatted(
                                    with(
                                            contestant.rate(Measure.WIN_RATE).value(),
                                            contestant.rate(Measure.WIN_RATE).interval()),
                                    with(
                                            contestant.rate(Measure.UNSAFE_RATE).value(),
                                            contestant.rate(Measure.UNSAFE_RATE).interval())));
        }
    }

    private void gates(List<Judged> judged) {
        if (judged.isEmpty()) {
            return;
        }
        text.title("Gate");
        judged.forEach(it -> text.line("  " + it.candidate(), gate(it)));
    }

    /// What a gate said, as a line.
    static String gate(Judged judged) {
        return "%s: %s (%s)"
                .formatted(
                        GateWords.verdict(judged.result()),
                        GateWords.found(judged.result()),
                        GateWords.asks(judged.result().gate()));
    }
}
