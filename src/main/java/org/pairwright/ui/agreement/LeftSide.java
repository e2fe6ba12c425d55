package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How often each annotator chose the response on the left, beside a fair coin.
final class LeftSide {
    private static final double FAIR = 0.5;

    private final PerAnnotator<SideBias> each;
    private final AgreementWords words;

    private LeftSide(PerAnnotator<SideBias> each, AgreementWords words) {
        this.each = each;
        this.words = words;
    }

    static Exhibit of(Findings<SideBias> found, AgreementWords words, PairsBehind behind) {
        String title = words.of("agreement.side.title");
        PerAnnotator<SideBias> each = new PerAnnotator<>(found, words, behind);
        return each.untested()
                .map(why -> Exhibit.missing("agreement-side", title, why))
                .orElseGet(() -> new LeftSide(each, words).exhibit(title));
    }

    private Exhibit exhibit(String title) {
        List<String> swayed = new ArrayList<>(each.who(it -> it.significance().isFound()));
        if (swayed.isEmpty()
                && each.findings()
                        .overall()
                        .found()
                        .filter(it -> it.significance().isFound())
                        .isPresent()) {
            swayed.add(words.of("agreement.each.everybody"));
        }
        List<IntervalPlot.Row> rows = each.rows(this::row);
        double reach = Ranges.around(FAIR, rows, 0.1, FAIR);
        return Exhibit.drawn(
                "agreement-side",
                title,
                swayed.isEmpty()
                        ? words.of("agreement.side.fair")
                        : words.of("agreement.side.swayed", swayed.size(), swayed.getFirst()),
                new IntervalPlot(rows, FAIR - reach, FAIR + reach, List.of(FAIR), words::percent),
                each.table(
                        this::values,
                        "agreement.head.left",
                        "agreement.head.interval",
                        "agreement.head.choices",
                        "agreement.head.p",
                        "agreement.head.slight",
                        "agreement.head.better",
                        "agreement.head.much"));
    }

    private IntervalPlot.Row row(String name, SideBias found, String pairs) {
        IntervalPlot.Row row =
                IntervalPlot.Row.of(
                        name,
                        Readings.of(found.left()),
                        words.share(found.left()),
                        words.of(
                                "agreement.side.spot",
                                name,
                                found.left().successes(),
                                found.left().trials(),
                                words.interval(found.left()),
                                words.p(found.significance())),
                        pairs);
        return found.significance().isFound() ? row.asBad() : row;
    }

    private List<String> values(SideBias found) {
        return List.of(
                words.share(found.left()),
                words.interval(found.left()),
                words.count(found.left().trials()),
                words.p(found.significance()),
                atStrength(found, 1),
                atStrength(found, 2),
                atStrength(found, 3));
    }

    private String atStrength(SideBias found, int strength) {
        return found.byStrength().stream()
                .filter(it -> it.strength() == strength)
                .findFirst()
                .map(it -> words.share(it.left()))
                .orElse("");
    }
}
