package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.service.agreement.Exclusions;
import org.pairwright.service.agreement.Headline;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Agreement with excluded pairs and without them, side by side.
record ExclusionsCard(Exclusions exclusions, AgreementWords words, PairsBehind behind) {
    Exhibit exhibit() {
        String title = words.of("agreement.exclusions.title");
        if (exclusions.pairs() == 0) {
            return Exhibit.missing(
                    "agreement-exclusions", title, words.of("agreement.exclusions.none"));
        }
        List<IntervalPlot.Row> rows = exclusions.before().stream().map(this::row).toList();
        List<List<String>> table = new ArrayList<>();
        for (Headline before : exclusions.before()) {
            table.add(
                    List.of(
                            words.type(before.code()),
                            words.number(before.alpha().figure(), before.alpha().interval()),
                            after(before)
                                    .map(it ->
                                            words.number(
                                                    it.alpha().figure(), it.alpha().interval()))
                                    .orElse(""),
                            words.percent(before.percent().figure()),
                            after(before)
                                    .map(it -> words.percent(it.percent().figure()))
                                    .orElse("")));
        }
        return Exhibit.drawn(
                "agreement-exclusions",
                title,
                words.of("agreement.exclusions.what", exclusions.pairs(), exclusions.labels()),
                new IntervalPlot(rows, Ranges.lowest(rows, 0), 1, List.of(), words::number),
                new Exhibit.Table(
                        List.of(
                                words.of("agreement.head.type"),
                                words.of("agreement.head.with"),
                                words.of("agreement.head.without"),
                                words.of("agreement.head.agreeWith"),
                                words.of("agreement.head.agreeWithout")),
                        table));
    }

    private Optional<Headline> after(Headline before) {
        return exclusions.after().stream()
                .filter(it -> it.code().equals(before.code()))
                .findFirst();
    }

    private IntervalPlot.Row row(Headline before) {
        Optional<Headline> after = after(before);
        String name = words.type(before.code());
        String with = words.number(before.alpha().figure(), before.alpha().interval());
        String without =
                after.map(it -> words.number(it.alpha().figure(), it.alpha().interval()))
                        .orElse(words.of("agreement.none"));
        return IntervalPlot.Row.of(
                        name,
                        after.map(it -> Readings.of(it.alpha().figure(), it.alpha().interval()))
                                .orElse(new Reading.Nothing()),
                        after.map(it -> words.number(it.alpha().figure()))
                                .orElse(words.of("agreement.none")),
                        words.of("agreement.exclusions.spot", name, with, without),
                        behind.excluded())
                .with(Readings.alone(before.alpha().figure()));
    }
}
