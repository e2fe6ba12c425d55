package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.agreement.SideBias;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;

/// How often each annotator chose the response on the left, beside a fair coin.
record LeftSide(List<SideBias> biases, AgreementWords words, PairsBehind behind) {
    private static final double FAIR = 0.5;
    private static final double LEVEL = 0.05;

    static Exhibit of(List<SideBias> biases, AgreementWords words, PairsBehind behind) {
        return new LeftSide(biases, words, behind).exhibit();
    }

    private Exhibit exhibit() {
        String title = words.of("agreement.side.title");
        if (biases.isEmpty()) {
            return Exhibit.missing("agreement-side", title, words.of("agreement.side.none"));
        }
        List<SideBias.Untested> untested =
                biases.stream()
                        .filter(SideBias.Untested.class::isInstance)
                        .map(SideBias.Untested.class::cast)
                        .toList();
        if (untested.size() == biases.size()
                && untested.stream().map(SideBias.Untested::reason).distinct().count() == 1) {
            return Exhibit.missing(
                    "agreement-side",
                    title,
                    words.of("agreement.untested", untested.getFirst().reason()));
        }
        return Exhibit.drawn("agreement-side", title, what(), plot(), table());
    }

    private String what() {
        List<String> swayed =
                biases.stream().filter(LeftSide::isSwayed).map(SideBias::annotator).toList();
        return swayed.isEmpty()
                ? words.of("agreement.side.fair")
                : words.of("agreement.side.swayed", swayed.size(), swayed.getFirst());
    }

    private static boolean isSwayed(SideBias bias) {
        return bias instanceof SideBias.Tested tested && tested.adjusted() < LEVEL;
    }

    private IntervalPlot plot() {
        double low = FAIR;
        double high = FAIR;
        List<IntervalPlot.Row> rows = new ArrayList<>();
        for (SideBias bias : biases) {
            rows.add(row(bias));
            if (bias instanceof SideBias.Tested tested) {
                low = Math.min(low, tested.left().wilson().low());
                high = Math.max(high, tested.left().wilson().high());
            }
        }
        // The fair coin stands in the middle.
        double far = Math.min(FAIR, Math.ceil(Math.max(FAIR - low, high - FAIR) * 10) / 10);
        double reach = Math.max(0.1, far);
        return new IntervalPlot(rows, FAIR - reach, FAIR + reach, List.of(FAIR), words::percent);
    }

    private IntervalPlot.Row row(SideBias bias) {
        String pairs = behind.of(TextField.ANNOTATOR, bias.annotator());
        return switch (bias) {
            case SideBias.Tested tested -> {
                IntervalPlot.Row row =
                        IntervalPlot.Row.of(
                                tested.annotator(),
                                AgreementWords.reading(tested.left()),
                                words.percent(tested.left().share()),
                                words.of(
                                        "agreement.side.spot",
                                        tested.annotator(),
                                        tested.left().successes(),
                                        tested.left().trials(),
                                        words.interval(tested.left().wilson()),
                                        tested.adjusted()),
                                pairs);
                yield isSwayed(bias) ? row.asBad() : row;
            }
            case SideBias.Untested untested ->
                    IntervalPlot.Row.of(
                            untested.annotator(),
                            new Reading.Nothing(),
                            words.of("agreement.untested", untested.reason()),
                            words.of(
                                    "agreement.side.untestedSpot",
                                    untested.annotator(),
                                    untested.reason()),
                            pairs);
        };
    }

    private Exhibit.Table table() {
        return new Exhibit.Table(
                List.of(
                        words.of("agreement.head.annotator"),
                        words.of("agreement.head.left"),
                        words.of("agreement.head.interval"),
                        words.of("agreement.head.choices"),
                        words.of("agreement.head.p"),
                        words.of("agreement.head.adjusted")),
                biases.stream().map(this::line).toList());
    }

    private List<String> line(SideBias bias) {
        return switch (bias) {
            case SideBias.Tested tested ->
                    List.of(
                            tested.annotator(),
                            words.percent(tested.left().share()),
                            words.interval(tested.left().wilson()),
                            words.count(tested.left().trials()),
                            words.number(tested.p()),
                            words.number(tested.adjusted()));
            case SideBias.Untested untested ->
                    List.of(
                            untested.annotator(),
                            words.of("agreement.untested", untested.reason()),
                            "",
                            "",
                            "",
                            "");
        };
    }
}
