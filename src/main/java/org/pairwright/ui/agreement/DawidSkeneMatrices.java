package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.Figure;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What each annotator takes for what by Dawid and Skene's model: a matrix for each of them and
/// each type of label.
///
/// @param types those for which there is such a model
record DawidSkeneMatrices(List<TypeAudit> types, AgreementWords words, PairsBehind behind) {
    static final String ID = "agreement-matrix";

    /// Fewer labels say little of somebody.
    private static final int ENOUGH = 30;

    DawidSkeneMatrices {
        types = types.stream().filter(it -> it.accuracy(0) instanceof Figure.Known).toList();
    }

    /// Says why there are none of a type.
    static Exhibit missing(TypeAudit type, AgreementWords words) {
        String why = type.accuracy(0) instanceof Figure.Undefined(var reason) ? reason.words() : "";
        return Exhibit.missing(
                ID,
                words.of("agreement.matrix.title"),
                why.substring(0, 1).toUpperCase(Locale.ENGLISH) + why.substring(1) + ".");
    }

    /// The types of which there are matrices.
    List<LabelType> labels() {
        return types.stream().map(TypeAudit::type).toList();
    }

    /// Who gave labels of a type.
    List<String> annotators(LabelType type) {
        return of(type).map(TypeAudit::annotators).orElse(List.of());
    }

    /// Who is right least often, among those of whom enough is known: one looks there first.
    Optional<String> first(LabelType type) {
        return of(type).flatMap(of ->
                of.annotators().stream()
                        .min(
                                Comparator.comparing((String it) -> isFew(of, it))
                                        .thenComparingDouble(it ->
                                                of.accuracy(of.annotators().indexOf(it))
                                                        .value()
                                                        .orElse(1))));
    }

    private Optional<TypeAudit> of(LabelType type) {
        return types.stream().filter(it -> it.type() == type).findFirst();
    }

    /// The matrix of an annotator; empty where there is none.
    Optional<Exhibit> exhibit(LabelType type, String annotator) {
        return of(type).filter(it -> it.annotators().contains(annotator))
                .map(it -> exhibit(it, annotator));
    }

    private static boolean isFew(TypeAudit of, String annotator) {
        return of.audit().rest().get(of.annotators().indexOf(annotator)).items() < ENOUGH;
    }

    private Exhibit exhibit(TypeAudit of, String annotator) {
        int number = of.annotators().indexOf(annotator);
        List<String> names =
                of.categories().stream().map(it -> words.answer(of.type(), it)).toList();
        List<List<MatrixPlot.Cell>> cells = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int truth = 0; truth < names.size(); truth++) {
            List<MatrixPlot.Cell> line = new ArrayList<>();
            List<String> row =
                    new ArrayList<>(List.of(names.get(truth), words.percent(of.truth(truth))));
            for (int label = 0; label < names.size(); label++) {
                MatrixPlot.Cell cell = cell(of, annotator, truth, label);
                line.add(cell);
                row.add(cell.printed());
            }
            cells.add(line);
            rows.add(row);
        }
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                words.of("agreement.head.inTruth"),
                                words.of("agreement.head.ofAll")));
        names.forEach(it -> heads.add(words.of("agreement.head.says", it)));
        return Exhibit.drawn(
                ID,
                words.of("agreement.matrix.of", annotator, words.type(of.type())),
                words.of(
                        isFew(of, annotator) ? "agreement.matrix.few" : "agreement.matrix.what",
                        words.percent(of.accuracy(number)),
                        of.audit().rest().get(number).items()),
                new MatrixPlot(names, names, cells),
                new Exhibit.Table(heads, rows));
    }

    private MatrixPlot.Cell cell(TypeAudit of, String annotator, int truth, int label) {
        int number = of.annotators().indexOf(annotator);
        Figure share = of.taken(number, truth, label);
        boolean there = share instanceof Figure.Known;
        String one = words.answer(of.type(), of.categories().get(truth));
        String other = words.answer(of.type(), of.categories().get(label));
        return new MatrixPlot.Cell(
                share.value().orElse(0),
                !there || isFew(of, annotator),
                truth == label ? Ink.GOOD : Ink.WARN,
                words.percent(share),
                "",
                there
                        ? words.of(
                                "agreement.matrix.spot",
                                annotator,
                                one,
                                words.percent(of.truth(truth)),
                                other,
                                words.percent(share))
                        : words.of("agreement.matrix.never", one),
                behind.ofModel(annotator, of.type(), of.categories().get(label)));
    }
}
