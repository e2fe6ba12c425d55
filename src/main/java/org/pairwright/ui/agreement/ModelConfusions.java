package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.ModelAudit;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What a model says where most people say something else, for each type of label.
///
/// @param id of the model's first card
record ModelConfusions(String id, ModelAudit model, AgreementWords words, PairsBehind behind) {
    /// Empty where people have a majority on nothing that the model labeled so.
    Optional<Exhibit> of(ModelAudit.OfType type) {
        if (type.majority().trials() == 0) {
            return Optional.empty();
        }
        List<String> names = type.categories().stream().map(it -> answer(type, it)).toList();
        List<List<MatrixPlot.Cell>> cells = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            List<Long> counts = type.confusion().get(row);
            long sum = counts.stream().mapToLong(it -> it).sum();
            List<MatrixPlot.Cell> line = new ArrayList<>();
            List<String> values = new ArrayList<>(List.of(names.get(row)));
            for (int column = 0; column < names.size(); column++) {
                double share = sum == 0 ? 0 : (double) counts.get(column) / sum;
                line.add(
                        new MatrixPlot.Cell(
                                share,
                                sum == 0,
                                row == column ? Ink.GOOD : Ink.WARN,
                                sum == 0 ? words.of("agreement.none") : words.percent(share),
                                "",
                                words.of(
                                        "agreement.modelConfusion.spot",
                                        names.get(row),
                                        names.get(column),
                                        words.percent(share),
                                        counts.get(column)),
                                pairs(type, row, column)));
                values.add(words.count(counts.get(column)));
            }
            cells.add(line);
            rows.add(values);
        }
        List<String> heads = new ArrayList<>(List.of(words.of("agreement.head.peopleSay")));
        heads.addAll(names);
        return Optional.of(
                Exhibit.drawn(
                        id + "-confusion-" + type.code().replace('_', '-'),
                        words.of(
                                "agreement.modelConfusion.title",
                                model.name(),
                                words.type(type.code())),
                        words.of("agreement.modelConfusion.what"),
                        new MatrixPlot(names, names, cells),
                        new Exhibit.Table(heads, rows)));
    }

    private String answer(ModelAudit.OfType type, String code) {
        return LabelType.of(type.code())
                .map(it -> words.answer(it, code))
                .orElseGet(() -> words.answer(code));
    }

    private String pairs(ModelAudit.OfType type, int row, int column) {
        return type.confusion().get(row).get(column) == 0
                ? ""
                : LabelType.of(type.code())
                        .map(it -> behind.ofModel(model.name(), it, type.categories().get(row)))
                        .orElse("");
    }
}
