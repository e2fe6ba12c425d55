package org.pairwright.ui.agreement;

import java.util.List;
import java.util.function.LongFunction;
import org.pairwright.service.agreement.PlanReport;
import org.pairwright.service.agreement.PlanTarget;
import org.pairwright.service.report.FigureText;
import org.pairwright.statistics.Plan;
import org.pairwright.statistics.PlanAnswer;
import org.pairwright.statistics.PlanPoint;
import org.pairwright.statistics.PlanRange;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.LinePlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What it takes until an interval is narrow enough: in further pairs, and in further labels on the
/// present ones, each as a number and as a curve.
record PlanCards(PlanReport report, AgreementWords words) {
    List<Exhibit> all() {
        Plan plan = report.plan();
        return List.of(
                exhibit(
                        "agreement-plan-items",
                        itemsTitle(plan),
                        byItems(plan),
                        plan.itemCurve(),
                        plan.items(),
                        n ->
                                words.of(
                                        report.isOfResponses()
                                                ? "agreement.plan.responsesSpot"
                                                : "agreement.plan.pairsSpot",
                                        n)),
                exhibit(
                        "agreement-plan-labels",
                        labelsTitle(plan),
                        byOverlap(plan),
                        plan.overlapCurve(),
                        (long) plan.overlap(),
                        n -> words.of("agreement.plan.labelsSpot", n)));
    }

    /// The number itself, where there is one.
    private String itemsTitle(Plan plan) {
        boolean responses = report.isOfResponses();
        return plan.byItems() instanceof PlanAnswer.Needed needed
                ? words.of(
                        responses ? "agreement.plan.responsesNeeded" : "agreement.plan.pairsNeeded",
                        needed.more())
                : words.of(responses ? "agreement.plan.responses" : "agreement.plan.pairs");
    }

    private String labelsTitle(Plan plan) {
        return plan.byOverlap() instanceof PlanAnswer.Needed needed
                ? words.of("agreement.plan.labelsNeeded", needed.total())
                : words.of("agreement.plan.labels");
    }

    /// What there is now, and what was asked for.
    String now() {
        Plan plan = report.plan();
        return words.of(
                "agreement.plan.now",
                name(report.target(), words),
                words.number(plan.figure(), plan.interval()),
                words.of(
                        report.isOfResponses()
                                ? "agreement.plan.ofResponses"
                                : "agreement.plan.ofPairs",
                        plan.items()),
                words.number(report.width()));
    }

    /// What is planned for, in words.
    static String name(PlanTarget target, AgreementWords words) {
        return switch (target) {
            case PlanTarget.Alpha(var type) -> words.of("agreement.plan.alpha", words.type(type));
            case PlanTarget.WinRate(String source, String against) ->
                    words.of("agreement.plan.winRate", source, against);
        };
    }

    private String byItems(Plan plan) {
        return switch (plan.byItems()) {
            case PlanAnswer.Enough(PlanRange range) ->
                    words.of("agreement.plan.enough") + enough(range, plan.items(), plan.items());
            case PlanAnswer.Needed(long total, long _, PlanRange range) ->
                    words.of("agreement.plan.more", total) + range(range, plan.items());
            case PlanAnswer.Beyond(long most, double width, PlanRange range) ->
                    words.of("agreement.plan.beyond", most, words.number(width))
                            + beyond(range, plan.items());
            case PlanAnswer.Untold(var reason) -> words.of("agreement.plan.untold", reason.words());
        };
    }

    private String byOverlap(Plan plan) {
        return switch (plan.byOverlap()) {
            case PlanAnswer.Enough(PlanRange range) ->
                    words.of("agreement.plan.enough") + enough(range, 0, (long) plan.overlap());
            case PlanAnswer.Needed(long _, long more, PlanRange range) ->
                    words.of("agreement.plan.moreLabels", more) + range(range, 0);
            case PlanAnswer.Beyond(long most, double width, PlanRange range) ->
                    words.of("agreement.plan.beyondLabels", most, words.number(width))
                            + beyond(range, 0);
            case PlanAnswer.Untold(var reason) -> words.of("agreement.plan.untold", reason.words());
        };
    }

    /// What the number of resamples leaves to chance.
    ///
    /// @param there is taken off the numbers of the range
    private String range(PlanRange range, long there) {
        String key =
                range.isOpen()
                        ? "agreement.plan.rangeOpen"
                        : range.low() == range.high()
                                ? "agreement.plan.rangeNone"
                                : "agreement.plan.range";
        return " " + words.of(key, range.low() - there, range.high() - there);
    }

    /// That it is enough may be by chance, too; nothing is said where it is not.
    ///
    /// @param now what there is
    private String enough(PlanRange range, long there, long now) {
        return range.high() > now ? range(range, there) : "";
    }

    /// That none is enough may be by chance, too; nothing is said where it is not.
    private String beyond(PlanRange range, long there) {
        return range.isNever() ? "" : range(range, there);
    }

    /// @param now where the curve stands at present
    /// @param of what a point of the curve is of
    private Exhibit exhibit(
            String id,
            String title,
            String what,
            List<PlanPoint> curve,
            long now,
            LongFunction<String> of) {
        if (curve.isEmpty()) {
            return Exhibit.missing(id, title, what);
        }
        double widest = curve.stream().mapToDouble(PlanPoint::high).max().orElse(1);
        List<LinePlot.Step> steps =
                curve.stream()
                        .map(point ->
                                new LinePlot.Step(
                                        words.count(point.n()),
                                        point.n() == now ? words.of("agreement.plan.here") : "",
                                        new Reading.Within(
                                                point.width(), point.low(), point.high()),
                                        point.width() <= report.width() ? Ink.GOOD : Ink.ACCENT,
                                        words.of(
                                                "agreement.plan.spot",
                                                of.apply(point.n()),
                                                words.number(point.width()),
                                                FigureText.range(point.low(), point.high())),
                                        ""))
                        .toList();
        return Exhibit.drawn(
                id,
                title,
                what,
                new LinePlot(
                        steps,
                        0,
                        Math.max(widest, report.width()) * 1.05,
                        List.of(report.width()),
                        words::number),
                new Exhibit.Table(
                        List.of(
                                title,
                                words.of("agreement.head.width"),
                                words.of("agreement.head.byChance")),
                        curve.stream()
                                .map(point ->
                                        List.of(
                                                words.count(point.n()),
                                                words.number(point.width()),
                                                FigureText.range(point.low(), point.high())))
                                .toList()));
    }
}
