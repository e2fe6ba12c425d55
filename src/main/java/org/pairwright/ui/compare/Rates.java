package org.pairwright.ui.compare;

import java.util.List;
import java.util.Locale;
import org.pairwright.domain.suite.Measure;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.Contestant;
import org.pairwright.service.compare.Rate;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// A measure of each side, beside the others.
record Rates(CompareReport report, CompareWords words, PairsBehind behind) {
    /// With fewer labels a figure is drawn faint.
    private static final int ENOUGH = 20;

    private static final double STEP = 0.1;

    /// A measure; of those about meetings one half is the line to compare with.
    Exhibit of(Measure measure) {
        String id = "compare-" + measure.code().replace('_', '-').toLowerCase(Locale.ROOT);
        String title = words.measure(measure);
        List<Contestant> judged =
                report.contestants().stream().filter(it -> it.rate(measure).labels() > 0).toList();
        if (judged.isEmpty()) {
            return Exhibit.missing(id, title, words.of(missing(measure)));
        }
        List<IntervalPlot.Row> rows = judged.stream().map(it -> row(it, measure)).toList();
        return Exhibit.drawn(
                id,
                title,
                words.of(what(measure)),
                new IntervalPlot(
                        rows,
                        0,
                        measure.isOfMeetings() ? 1 : highest(judged, measure),
                        measure.isOfMeetings() ? List.of(.5) : List.of(),
                        words::percent),
                table(judged, measure));
    }

    private static double highest(List<Contestant> judged, Measure measure) {
        double highest = STEP;
        for (Contestant each : judged) {
            if (each.rate(measure).interval() instanceof Interval.Known known) {
                highest = Math.max(highest, known.high());
            } else {
                highest = Math.max(highest, each.rate(measure).value().value().orElse(0));
            }
        }
        return Math.min(1, Math.ceil(highest / STEP - 1e-9) * STEP);
    }

    private IntervalPlot.Row row(Contestant contestant, Measure measure) {
        Rate rate = contestant.rate(measure);
        IntervalPlot.Row row =
                IntervalPlot.Row.of(
                        words.brief(contestant.name()),
                        CompareWords.reading(rate.value(), rate.interval()),
                        words.percent(rate.value()),
                        words.of(
                                "compare.rate.spot",
                                contestant.name(),
                                words.percent(rate.value(), rate.interval()),
                                words.basis(rate)),
                        behind.of(contestant.name()));
        return rate.labels() < ENOUGH ? row.asFaint() : row;
    }

    private Exhibit.Table table(List<Contestant> judged, Measure measure) {
        return new Exhibit.Table(
                heads(words.measure(measure)),
                judged.stream().map(it -> values(it.name(), it.rate(measure))).toList());
    }

    private List<String> heads(String figure) {
        return List.of(
                words.of("compare.head.name"),
                figure,
                words.of("compare.head.interval"),
                words.of("compare.head.items"),
                words.of("compare.head.labels"),
                words.of("compare.head.annotators"));
    }

    private List<String> values(String name, Rate rate) {
        return List.of(
                name,
                words.percent(rate.value()),
                words.interval(rate.interval()),
                words.count(rate.items()),
                words.count(rate.labels()),
                words.count(rate.annotators()));
    }

    /// How strong each is.
    Exhibit strengths() {
        String id = "compare-strengths";
        String title = words.of("compare.strengths.title");
        List<Contestant> known =
                report.contestants().stream()
                        .filter(it -> it.strength() instanceof Figure.Known)
                        .toList();
        if (known.isEmpty()) {
            String why =
                    report.contestants().stream()
                            .map(Contestant::strength)
                            .filter(Figure.Undefined.class::isInstance)
                            .map(it -> ((Figure.Undefined) it).reason().words())
                            .findFirst()
                            .orElse("");
            return Exhibit.missing(id, title, words.of("compare.undefined", why));
        }
        List<IntervalPlot.Row> rows = known.stream().map(this::strength).toList();
        double reach = reach(known);
        return Exhibit.drawn(
                id,
                title,
                report.baseline().isEmpty()
                        ? words.of("compare.strengths.what")
                        : words.of("compare.strengths.against", report.baseline()),
                new IntervalPlot(rows, -reach, reach, List.of(0.0), words::number),
                new Exhibit.Table(
                        List.of(
                                words.of("compare.head.name"),
                                words.of("compare.head.strength"),
                                words.of("compare.head.interval"),
                                words.of("compare.head.won"),
                                words.of("compare.head.lost"),
                                words.of("compare.head.tied")),
                        known.stream().map(this::strengthValues).toList()));
    }

    private static double reach(List<Contestant> known) {
        double far = .5;
        for (Contestant each : known) {
            far = Math.max(far, Math.abs(each.strength().value().orElse(0)));
            if (each.strengthInterval() instanceof Interval.Known bounds) {
                far = Math.max(far, Math.max(-bounds.low(), bounds.high()));
            }
        }
        return Math.ceil(far / STEP - 1e-9) * STEP;
    }

    private IntervalPlot.Row strength(Contestant it) {
        double strength = it.strength().value().orElseThrow();
        return IntervalPlot.Row.of(
                words.brief(it.name()),
                CompareWords.reading(it.strength(), it.strengthInterval()),
                words.number(strength),
                words.of(
                        "compare.strengths.spot",
                        it.name(),
                        words.number(strength),
                        range(it.strengthInterval()),
                        it.standing().wins(),
                        it.standing().losses(),
                        it.standing().ties()),
                behind.of(it.name()));
    }

    private String range(Interval interval) {
        return interval instanceof Interval.Known known
                ? words.of(
                        "compare.interval.of",
                        words.number(known.low()),
                        words.number(known.high()))
                : "";
    }

    private List<String> strengthValues(Contestant it) {
        return List.of(
                it.name(),
                words.number(it.strength().value().orElseThrow()),
                range(it.strengthInterval()),
                words.count(it.standing().wins()),
                words.count(it.standing().losses()),
                words.count(it.standing().ties()));
    }

    private static String what(Measure measure) {
        return switch (measure) {
            case WIN_RATE -> "compare.what.wins";
            case HELPFUL_WIN_RATE -> "compare.what.helpful";
            case SAFER_WIN_RATE -> "compare.what.safer";
            case UNSAFE_RATE -> "compare.what.unsafe";
            case SEVERE_RATE -> "compare.what.severe";
            case HELPFUL_BUT_UNSAFE_RATE -> "compare.what.helpfulUnsafe";
            case REFUSAL_RATE -> "compare.what.refusal";
            case PARTIAL_REFUSAL_RATE -> "compare.what.partial";
            case OVER_REFUSAL_RATE -> "compare.what.overRefusal";
        };
    }

    private static String missing(Measure measure) {
        return switch (measure) {
            case WIN_RATE -> "compare.missing.wins";
            case HELPFUL_WIN_RATE -> "compare.missing.helpful";
            case SAFER_WIN_RATE -> "compare.missing.safer";
            case UNSAFE_RATE, SEVERE_RATE -> "compare.missing.unsafe";
            case HELPFUL_BUT_UNSAFE_RATE -> "compare.missing.helpfulUnsafe";
            case REFUSAL_RATE, PARTIAL_REFUSAL_RATE -> "compare.missing.refusal";
            case OVER_REFUSAL_RATE -> "compare.missing.overRefusal";
        };
    }
}
