package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What one annotator says where another says something else.
record ConfusionCard(AgreementWords words, PairsBehind behind) {
    Exhibit of(TypeAudit type) {
        String id = "agreement-confusion-" + type.type().code().replace('_', '-');
        String title = words.of("agreement.confusion.title", words.type(type.type()));
        long all = type.confusion().stream().flatMap(List::stream).mapToLong(it -> it).sum();
        if (all == 0) {
            return Exhibit.missing(id, title, words.of("agreement.who.apart"));
        }
        List<String> names =
                type.categories().stream().map(it -> words.answer(type.type(), it)).toList();
        List<List<MatrixPlot.Cell>> cells = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            List<MatrixPlot.Cell> line = new ArrayList<>();
            long sum = type.confusion().get(row).stream().mapToLong(it -> it).sum();
            for (int column = 0; column < names.size(); column++) {
                line.add(cell(type, row, column, sum));
            }
            cells.add(line);
        }
        List<String> heads = new ArrayList<>(List.of(words.of("agreement.head.oneSays")));
        heads.addAll(names);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            List<String> line = new ArrayList<>(List.of(names.get(row)));
            type.confusion().get(row).forEach(n -> line.add(words.count(n)));
            rows.add(line);
        }
        return Exhibit.drawn(
                id,
                title,
                words.of("agreement.confusion.what"),
                new MatrixPlot(names, names, cells),
                new Exhibit.Table(heads, rows));
    }

    /// A cell in shares of its row, so that rare answers can be read, too.
    private MatrixPlot.Cell cell(TypeAudit type, int row, int column, long sum) {
        long n = type.confusion().get(row).get(column);
        String one = words.answer(type.type(), type.categories().get(row));
        String other = words.answer(type.type(), type.categories().get(column));
        double share = sum == 0 ? 0 : (double) n / sum;
        return new MatrixPlot.Cell(
                share,
                sum == 0,
                row == column ? Ink.GOOD : Ink.WARN,
                sum == 0 ? words.of("agreement.none") : words.percent(share),
                "",
                words.of("agreement.confusion.spot", one, other, words.percent(share), n),
                n > 0
                        ? behind.of(
                                type.type(),
                                type.categories().get(row),
                                type.categories().get(column))
                        : "");
    }
}
