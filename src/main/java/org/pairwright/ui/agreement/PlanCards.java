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
                        words.of(
                                report.isOfResponses()
                                        ? "agreement.head.responses"
                                        : "agreement.head.pairs"),
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
                        words.of("agreement.head.onEach"),
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
                    words.of("agreement.plan.enough")
                            + (range.high() > plan.items() ? more(range) : "");
            case PlanAnswer.Needed(long total, long _, PlanRange range) ->
                    words.of("agreement.plan.more", total) + more(range);
            case PlanAnswer.Beyond(long most, double width, PlanRange range) ->
                    words.of("agreement.plan.beyond", most, words.number(width))
                            + (range.isNever() ? "" : more(range));
            case PlanAnswer.Untold(var reason) -> words.of("agreement.plan.untold", reason.words());
        };
    }

    private String byOverlap(Plan plan) {
        return switch (plan.byOverlap()) {
            case PlanAnswer.Enough(PlanRange range) ->
                    words.of("agreement.plan.enough")
                            + (range.high() > (long) plan.overlap() ? onEach(range) : "");
            case PlanAnswer.Needed(long _, long more, PlanRange range) ->
                    words.of("agreement.plan.moreLabels", more) + onEach(range);
            case PlanAnswer.Beyond(long most, double width, PlanRange range) ->
                    words.of("agreement.plan.beyondLabels", most, words.number(width))
                            + (range.isNever() ? "" : onEach(range));
            case PlanAnswer.Untold(var reason) -> words.of("agreement.plan.untold", reason.words());
        };
    }

    /// How many more the number of resamples lets be needed by chance. That there are enough, and
    /// that none are, may be by chance, too; where it is not, nobody asks.
    private String more(PlanRange range) {
        long there = report.plan().items();
        return " "
                + words.of(
                        key(
                                range,
                                "agreement.plan.rangeMoreOpen",
                                "agreement.plan.rangeMoreOne",
                                "agreement.plan.rangeMore"),
                        range.low() - there,
                        range.high() - there);
    }

    /// The same of labels on each.
    private String onEach(PlanRange range) {
        return " "
                + words.of(
                        key(
                                range,
                                "agreement.plan.rangeEachOpen",
                                "agreement.plan.rangeEachOne",
                                "agreement.plan.rangeEach"),
                        range.low(),
                        range.high());
    }

    private static String key(PlanRange range, String open, String one, String between) {
        if (range.isOpen()) {
            return open;
        }
        return range.low() == range.high() ? one : between;
    }

    /// @param points what the curve goes over
    /// @param now where the curve stands at present
    /// @param of what a point of the curve is of
    private Exhibit exhibit(
            String id,
            String title,
            String points,
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
                                points,
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
