package org.pairwright.cli;

import java.util.List;
import org.pairwright.service.agreement.PlanReport;
import org.pairwright.service.agreement.PlanTarget;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Plan;
import org.pairwright.statistics.PlanAnswer;
import org.pairwright.statistics.PlanPoint;
import org.pairwright.statistics.PlanRange;

/// A plan in words.
final class PlanWords {
    private final PlanReport report;
    private final Plan plan;
    private final String item;
    private final StringBuilder words = new StringBuilder();

    private PlanWords(PlanReport report) {
        this.report = report;
        plan = report.plan();
        item = report.isOfResponses() ? "response" : "pair";
    }

    static String of(PlanReport report, AuditOptions options) {
        return new PlanWords(report).words(options);
    }

    private String words(AuditOptions options) {
        line(figure(), FigureWords.with(plan.figure(), plan.interval()));
        if (plan.interval() instanceof Interval.Known(double low, double high, double _, int _)) {
            line(
                    "  width of the interval",
                    "%s now, %s asked for"
                            .formatted(
                                    FigureWords.ofWidth(high - low),
                                    FigureWords.ofWidth(report.width())));
        }
        line(
                "  rests on",
                "%s on %s, %s in all on %s"
                        .formatted(
                                Words.count(plan.items(), item),
                                Words.count(plan.clusters(), "prompt"),
                                Words.count(plan.labels(), "label"),
                                Words.count(plan.labeled(), item)));
        line("more " + item + "s", byItems());
        range(plan.byItems(), plan.items(), plan.items());
        line("or more labels on each", byOverlap());
        range(plan.byOverlap(), 0, plan.itemCurve().isEmpty() ? 0 : (long) plan.overlap());
        curve(item + "s in all", plan.itemCurve());
        curve("labels on each", plan.overlapCurve());
        if (!plan.itemCurve().isEmpty()) {
            words.append(
                    "%nWidths to expect of 95 %% intervals: %s resampled sets, seed %d. In brackets, and with endless resampling: what so few sets leave to chance; more of them (--bootstrap) tell more exactly. They take what comes to be like what is there; `help plan` says more."
                            .formatted(Words.number(options.replicates()), options.seed()));
        }
        return words.toString().stripTrailing();
    }

    private String figure() {
        return switch (report.target()) {
            case PlanTarget.Alpha alpha ->
                    "alpha of " + alpha.type().code().replace('_', ' ') + " labels";
            case PlanTarget.WinRate rate ->
                    "win rate of %s against %s".formatted(rate.source(), rate.against());
        };
    }

    private String byItems() {
        return switch (plan.byItems()) {
            case PlanAnswer.Enough _ -> "none: the interval is narrow enough";
            case PlanAnswer.Needed needed ->
                    "%s, so that there are %s"
                            .formatted(Words.number(needed.more()), Words.number(needed.total()));
            case PlanAnswer other -> reason("pairs", other);
        };
    }

    /// Between which numbers it would be with endless resampled sets: what there are leave that
    /// much to chance.
    ///
    /// @param there is taken off the numbers of the range
    /// @param now what there is
    private void range(PlanAnswer answer, long there, long now) {
        switch (answer) {
            case PlanAnswer.Enough(PlanRange range) -> {
                // That it is enough may be by chance, too.
                if (range.high() > now) {
                    range(range, there);
                }
            }
            case PlanAnswer.Needed needed -> range(needed.range(), there);
            case PlanAnswer.Beyond beyond -> {
                // That none is enough may be by chance, too.
                if (!beyond.range().isNever()) {
                    range(beyond.range(), there);
                }
            }
            case PlanAnswer.Untold _ -> {
                // There is no number.
            }
        }
    }

    private void range(PlanRange range, long there) {
        String numbers = Words.number(range.low() - there);
        if (range.isOpen()) {
            numbers += " or more";
        } else if (range.low() < range.high()) {
            numbers += " to " + Words.number(range.high() - there);
        }
        line("  with endless resampling", numbers + " (95 %)");
    }

    private String byOverlap() {
        return switch (plan.byOverlap()) {
            case PlanAnswer.Enough _ -> "none: the interval is narrow enough";
            case PlanAnswer.Needed needed ->
                    "%s on each of the present ones, %s more in all"
                            .formatted(
                                    Words.number(needed.total()),
                                    Words.count(needed.more(), "label"));
            case PlanAnswer other -> reason("overlap", other);
        };
    }

    /// Why there is no number.
    ///
    /// @param by which it would be of: `pairs` or `overlap`
    static String reason(String by, PlanAnswer answer) {
        return switch (answer) {
            case PlanAnswer.Untold(var reason) -> "cannot be told: " + reason.words();
            case PlanAnswer.Beyond(long most, double width, PlanRange _) ->
                    by.equals("pairs")
                            ? "not even %s are enough: the interval would be %s wide"
                                    .formatted(Words.number(most), FigureWords.ofWidth(width))
                            : "not even %s on each are enough: the interval would be %s wide"
                                    .formatted(
                                            Words.count(most, "label"), FigureWords.ofWidth(width));
            case PlanAnswer.Enough _, PlanAnswer.Needed _ -> "";
        };
    }

    private void curve(String name, List<PlanPoint> curve) {
        if (!curve.isEmpty()) {
            words.append("%n%-34s width of the interval%n".formatted(name));
            curve.forEach(point ->
                    line(
                            "  " + Words.number(point.n()),
                            "%s [%s, %s]"
                                    .formatted(
                                            FigureWords.ofWidth(point.width()),
                                            FigureWords.ofWidth(point.low()),
                                            FigureWords.ofWidth(point.high()))));
        }
    }

    private void line(String name, String value) {
        words.append("%-34s %s%n".formatted(name, value));
    }
}
