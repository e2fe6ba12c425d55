package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.Slice;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.statistics.Figure;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.LinePlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How far people agree in parts of what is looked at.
record PartsCard(AgreementWords words, PairsBehind behind) {
    private static final int ENOUGH = 30;

    /// A type of label in each month.
    Exhibit overTime(List<Slice> months, String code) {
        String title = words.of("agreement.months.title", words.type(code));
        List<LinePlot.Step> steps = new ArrayList<>();
        double low = 0;
        for (Slice month : months) {
            Optional<Headline> found = headline(month, code);
            if (found.isPresent()) {
                steps.add(step(month, found.orElseThrow()));
                low = Math.min(low, low(found.orElseThrow()));
            }
        }
        return steps.isEmpty()
                ? Exhibit.missing("agreement-months", title, words.of("agreement.months.none"))
                : Exhibit.drawn(
                        "agreement-months",
                        title,
                        words.of("agreement.months.what"),
                        new LinePlot(steps, Math.max(-1, low), 1, List.of(), words::number),
                        table(months, List.of(code), "agreement.head.month"));
    }

    private static double low(Headline headline) {
        return Readings.of(headline.alpha().figure(), headline.alpha().interval())
                        instanceof Reading.Within(double value, double low, double high)
                ? Math.floor(low * 4) / 4
                : 0;
    }

    private LinePlot.Step step(Slice month, Headline found) {
        return new LinePlot.Step(
                month.name(),
                words.of("agreement.unit.n", found.alpha().basis().items()),
                Readings.of(found.alpha().figure(), found.alpha().interval()),
                found.alpha().basis().items() < ENOUGH ? Ink.FAINT : Ink.ACCENT,
                spot(month, found),
                behind.of(month));
    }

    private static Optional<Headline> headline(Slice part, String code) {
        return part.headlines().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private String spot(Slice part, Headline found) {
        return words.of(
                "agreement.parts.spot",
                part.name(),
                words.number(found.alpha().figure(), found.alpha().interval()),
                words.percent(found.percent().figure(), found.percent().interval()),
                found.alpha().basis().items(),
                found.alpha().basis().annotators());
    }

    /// A type of label in each part.
    Exhibit parts(List<Slice> parts, Slicing by, String code) {
        String id = "agreement-part-" + code.replace('_', '-');
        String title = words.of("agreement.parts.title", words.type(code));
        List<IntervalPlot.Row> rows =
                parts.stream()
                        .flatMap(part -> headline(part, code).map(it -> row(part, it, by)).stream())
                        .toList();
        if (rows.isEmpty()) {
            return Exhibit.missing(id, title, words.of("agreement.parts.none"));
        }
        return Exhibit.drawn(
                id,
                title,
                words.of("agreement.parts.what"),
                new IntervalPlot(rows, Ranges.lowest(rows, 0), 1, List.of(), words::number),
                table(parts, List.of(code), "agreement.head.part"));
    }

    private IntervalPlot.Row row(Slice part, Headline found, Slicing by) {
        String printed =
                switch (found.alpha().figure()) {
                    case Figure.Known(double alpha) -> words.number(alpha);
                    case Figure.Undefined undefined -> undefined.reason().words();
                };
        IntervalPlot.Row row =
                IntervalPlot.Row.of(
                        name(part, by),
                        Readings.of(found.alpha().figure(), found.alpha().interval()),
                        printed,
                        spot(part, found),
                        behind.of(part));
        return found.alpha().basis().items() < ENOUGH ? row.asFaint() : row;
    }

    private String name(Slice part, Slicing by) {
        return by == Slicing.CATEGORY ? words.category(part.name()) : part.name();
    }

    private Exhibit.Table table(List<Slice> parts, List<String> codes, String head) {
        List<List<String>> rows = new ArrayList<>();
        for (Slice part : parts) {
            for (Headline found : part.headlines()) {
                if (codes.contains(found.code())) {
                    rows.add(
                            List.of(
                                    part.name(),
                                    words.number(found.alpha().figure()),
                                    words.interval(found.alpha().interval()),
                                    words.percent(found.percent().figure()),
                                    words.count(found.alpha().basis().items()),
                                    words.count(found.alpha().basis().labels()),
                                    words.count(found.alpha().basis().annotators())));
                }
            }
        }
        return new Exhibit.Table(
                List.of(
                        words.of(head),
                        words.of("agreement.head.alpha"),
                        words.of("agreement.head.interval"),
                        words.of("agreement.head.agree"),
                        words.of("agreement.head.items"),
                        words.of("agreement.head.labels"),
                        words.of("agreement.head.annotators")),
                rows);
    }
}
