package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.SetsReport;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How far annotators agree on each hazard category, the surest first; those that nobody used last.
record ByCategory(CategoryAudit audit, AgreementWords words, PairsBehind behind) {
    /// More that nobody used share one line.
    private static final int MOST_UNUSED = 3;

    static Exhibit of(CategoryAudit audit, AgreementWords words, PairsBehind behind) {
        String title = words.of("agreement.category.title");
        if (audit.labels() == 0) {
            return Exhibit.missing(
                    "agreement-category", title, words.of("agreement.category.none"));
        }
        if (audit.masi().basis().items() == 0) {
            return Exhibit.missing(
                    "agreement-category", title, words.of("agreement.category.apart"));
        }
        return new ByCategory(audit, words, behind).exhibit(title);
    }

    private Exhibit exhibit(String title) {
        List<SetsReport.OfTag> used =
                audit.categories().stream()
                        .filter(it -> it.labels() > 0)
                        .sorted(
                                Comparator.comparingDouble(
                                        it -> -it.alpha().alpha().value().orElse(-2)))
                        .toList();
        List<String> unused = unused();
        List<IntervalPlot.Row> rows = new ArrayList<>(used.stream().map(this::row).toList());
        if (unused.size() > MOST_UNUSED) {
            rows.add(
                    nothing(
                            words.of("agreement.category.others", unused.size()),
                            String.join(", ", unused)));
        } else {
            unused.forEach(name -> rows.add(nothing(name, name)));
        }
        return Exhibit.drawn(
                "agreement-category",
                title,
                words.of("agreement.category.what"),
                new IntervalPlot(rows, lowest(used), 1, List.of(), words::number),
                table());
    }

    /// The names of those that nobody used, be they of the taxonomy or of labels that count
    /// nowhere.
    private List<String> unused() {
        Set<String> codes = new TreeSet<>(words.categoryNames().keySet());
        for (SetsReport.OfTag tag : audit.categories()) {
            if (tag.labels() == 0) {
                codes.add(tag.tag());
            } else {
                codes.remove(tag.tag());
            }
        }
        return codes.stream().map(words::category).toList();
    }

    private static double lowest(List<SetsReport.OfTag> used) {
        double lowest = 0;
        for (SetsReport.OfTag tag : used) {
            lowest = Math.min(lowest, tag.alpha().alpha().value().orElse(0));
            if (tag.alpha().interval() instanceof Interval.Known known) {
                lowest = Math.min(lowest, known.low());
            }
        }
        return Math.max(-1, Math.floor(lowest * 4) / 4);
    }

    private IntervalPlot.Row row(SetsReport.OfTag tag) {
        String name = words.category(tag.tag());
        String printed =
                switch (tag.alpha().alpha()) {
                    case Figure.Known(double alpha) -> words.number(alpha);
                    case Figure.Undefined undefined -> undefined.reason().words();
                };
        return IntervalPlot.Row.of(
                name,
                Readings.of(tag.alpha().alpha(), tag.alpha().interval()),
                printed,
                words.of(
                        "agreement.category.spot",
                        name,
                        words.number(tag.alpha().alpha(), tag.alpha().interval()),
                        words.number(tag.ac1()),
                        words.percent(tag.positive()),
                        tag.labels()),
                behind.of(TextField.CATEGORY, tag.tag()));
    }

    private IntervalPlot.Row nothing(String name, String whole) {
        return IntervalPlot.Row.of(
                name,
                new Reading.Nothing(),
                words.of("agreement.category.unused"),
                words.of("agreement.category.unusedSpot", whole),
                "");
    }

    /// Of how many of the sets that are compared it is in.
    private String share(SetsReport.OfTag tag) {
        long sets = audit.masi().basis().labels();
        return sets == 0 ? words.none() : words.percent((double) tag.labels() / sets);
    }

    private Exhibit.Table table() {
        return new Exhibit.Table(
                List.of(
                        words.of("agreement.head.category"),
                        words.of("agreement.head.alpha"),
                        words.of("agreement.head.interval"),
                        words.of("agreement.head.ac1Of"),
                        words.of("agreement.head.positive"),
                        words.of("agreement.head.agree"),
                        words.of("agreement.head.labels"),
                        words.of("agreement.head.share"),
                        words.of("agreement.head.bothSay"),
                        words.of("agreement.head.firstSays"),
                        words.of("agreement.head.secondSays"),
                        words.of("agreement.head.neitherSays")),
                audit.categories().stream()
                        .map(tag ->
                                List.of(
                                        words.category(tag.tag()),
                                        words.number(tag.alpha().alpha()),
                                        words.interval(tag.alpha().interval()),
                                        words.number(tag.ac1(), tag.ac1Interval()),
                                        words.percent(tag.positive()),
                                        words.percent(tag.percent()),
                                        words.count(tag.labels()),
                                        share(tag),
                                        words.count(tag.counts().both()),
                                        words.count(tag.counts().first()),
                                        words.count(tag.counts().second()),
                                        words.count(tag.counts().neither())))
                        .toList());
    }
}
