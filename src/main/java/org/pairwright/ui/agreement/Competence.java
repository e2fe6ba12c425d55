package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.LeaveOneOut;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How often each annotator says what most of the others say, beside how often they are right by
/// Dawid and Skene's model.
record Competence(TypeAudit type, AgreementWords words, PairsBehind behind) {
    static final String ID = "agreement-competence";

    /// Fewer labels say little of somebody.
    private static final int ENOUGH = 30;

    Exhibit exhibit() {
        String title = words.of("agreement.competence.title");
        if (type.audit().rest().stream().allMatch(it -> it.items() == 0)) {
            return Exhibit.missing(ID, title, words.of("agreement.competence.alone"));
        }
        List<Integer> order =
                IntStream.range(0, type.annotators().size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(this::place))
                        .toList();
        List<IntervalPlot.Row> rows = order.stream().map(this::row).toList();
        double low = Math.max(0, Ranges.lowest(rows, 0.5));
        return Exhibit.drawn(
                ID,
                title,
                what(),
                new IntervalPlot(rows, low, 1, List.of(), words::percent),
                table(order));
    }

    /// Those of few labels last, whatever they are.
    private double place(int annotator) {
        LeaveOneOut rest = type.audit().rest().get(annotator);
        return -rest.withMajority().value().orElse(-1) + (rest.items() < ENOUGH ? 2 : 0);
    }

    private String what() {
        return type.accuracy(0) instanceof Figure.Undefined undefined
                ? words.of("agreement.competence.noModel", undefined.reason().words())
                : words.of("agreement.competence.what");
    }

    private IntervalPlot.Row row(int annotator) {
        LeaveOneOut rest = type.audit().rest().get(annotator);
        String name = type.annotators().get(annotator);
        boolean few = rest.items() < ENOUGH;
        IntervalPlot.Row row =
                IntervalPlot.Row.of(
                                name,
                                Readings.of(rest.majority()),
                                rest.withMajority() instanceof Figure.Undefined
                                        ? words.of("agreement.competence.noMajority")
                                        : words.percent(rest.withMajority()),
                                words.of(
                                        few
                                                ? "agreement.competence.spotFew"
                                                : "agreement.competence.spot",
                                        name,
                                        words.percent(rest.withMajority()),
                                        rest.settled(),
                                        words.percent(rest.agreement()),
                                        words.percent(type.accuracy(annotator))),
                                behind.of(TextField.ANNOTATOR, name))
                        .with(
                                few
                                        ? new Reading.Nothing()
                                        : Readings.alone(type.accuracy(annotator)));
        return few ? row.asFaint() : row;
    }

    private Exhibit.Table table(List<Integer> order) {
        List<List<String>> rows = new ArrayList<>();
        for (int annotator : order) {
            LeaveOneOut rest = type.audit().rest().get(annotator);
            List<String> row =
                    new ArrayList<>(
                            List.of(
                                    type.annotators().get(annotator),
                                    words.percent(rest.withMajority()),
                                    words.interval(rest.majority()),
                                    words.count(rest.settled()),
                                    words.percent(rest.agreement()),
                                    words.count(rest.items()),
                                    words.percent(type.accuracy(annotator))));
            row.addAll(rightOnEach(annotator));
            rows.add(row);
        }
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                words.of("agreement.head.annotator"),
                                words.of("agreement.head.majority"),
                                words.of("agreement.head.interval"),
                                words.of("agreement.head.settled"),
                                words.of("agreement.head.rest"),
                                words.of("agreement.head.shared"),
                                words.of("agreement.head.model")));
        if (hasModel()) {
            type.categories()
                    .forEach(it ->
                            heads.add(
                                    words.of(
                                            "agreement.head.rightOn",
                                            words.answer(type.type(), it))));
        }
        return new Exhibit.Table(heads, rows);
    }

    /// By the model, how often an annotator says of each category that it is, where it is; nothing
    /// where there is no model.
    private List<String> rightOnEach(int annotator) {
        return hasModel()
                ? IntStream.range(0, type.categories().size())
                        .mapToObj(it -> words.percent(type.accuracy(annotator, it)))
                        .toList()
                : List.of();
    }

    private boolean hasModel() {
        return type.accuracy(0) instanceof Figure.Known;
    }
}
