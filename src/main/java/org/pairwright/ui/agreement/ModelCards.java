package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.agreement.ModelAudit;
import org.pairwright.service.behavior.Finding;
import org.pairwright.statistics.Figure;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Each model beside people: how often it says what they say, what it takes for what, and whether
/// its probabilities come true.
record ModelCards(AgreementWords words, PairsBehind behind) {
    List<Exhibit> of(List<ModelAudit> models) {
        if (models.isEmpty()) {
            return List.of(
                    Exhibit.missing(
                            "agreement-models",
                            words.of("agreement.models.title"),
                            words.of("agreement.models.none")));
        }
        List<Exhibit> all = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            String id = "agreement-model-%d".formatted(i).toLowerCase(Locale.ROOT);
            ModelAudit model = models.get(i);
            all.add(agreement(id, model));
            model.types().stream().findFirst().ifPresent(it -> all.add(confusion(id, model, it)));
            if (!model.hazards().isEmpty()) {
                all.add(hazards(id, model));
            }
            all.add(calibration(id, model));
        }
        return all;
    }

    private Exhibit agreement(String id, ModelAudit model) {
        String title = words.of("agreement.model.title", model.name());
        if (model.types().isEmpty()) {
            return Exhibit.missing(id, title, words.of("agreement.model.apart"));
        }
        List<IntervalPlot.Row> rows = model.types().stream().map(it -> row(model, it)).toList();
        return Exhibit.drawn(
                id,
                title,
                words.of("agreement.model.what", model.labels(), gold(model), side(model)),
                new IntervalPlot(
                        rows, Math.max(0, Ranges.lowest(rows, 0.5)), 1, List.of(), words::percent),
                new Exhibit.Table(
                        List.of(
                                words.of("agreement.head.type"),
                                words.of("agreement.head.majority"),
                                words.of("agreement.head.kappa"),
                                words.of("agreement.head.person"),
                                words.of("agreement.head.items"),
                                words.of("agreement.head.personOnShared"),
                                words.of("agreement.head.people"),
                                words.of("agreement.head.sharedItems")),
                        model.types().stream()
                                .map(it ->
                                        List.of(
                                                words.type(it.code()),
                                                words.percent(it.majority()),
                                                words.number(it.kappa(), it.intervals().kappa()),
                                                words.percent(it.person(), it.intervals().person()),
                                                words.count(it.items()),
                                                words.percent(
                                                        it.personOnShared(),
                                                        it.intervals().personOnShared()),
                                                words.percent(it.people(), it.intervals().people()),
                                                words.count(it.shared())))
                                .toList()));
    }

    private String gold(ModelAudit model) {
        return switch (model.gold()) {
            case Finding.Tested<org.pairwright.statistics.Proportion>(var share) ->
                    words.of("agreement.model.gold", words.percent(share));
            case Finding.Untested<org.pairwright.statistics.Proportion>(var obstacle) ->
                    words.of("agreement.model.noGold", obstacle.words());
        };
    }

    private String side(ModelAudit model) {
        return switch (model.side()) {
            case Finding.Tested<org.pairwright.service.behavior.SideBias>(var bias) ->
                    words.of(
                            "agreement.model.side",
                            words.percent(bias.left()),
                            words.p(bias.significance()));
            case Finding.Untested<org.pairwright.service.behavior.SideBias>(var obstacle) ->
                    words.of("agreement.model.noSide", obstacle.words());
        };
    }

    /// Where no item has two people there is nobody to compare the model's agreement with.
    private IntervalPlot.Row row(ModelAudit model, ModelAudit.OfType type) {
        Figure person = type.shared() == 0 ? type.person() : type.personOnShared();
        return IntervalPlot.Row.of(
                        words.type(type.code()),
                        Readings.alone(person),
                        person instanceof Figure.Known
                                ? words.percent(person)
                                : words.of("agreement.none"),
                        words.of(
                                "agreement.model.spot",
                                words.type(type.code()),
                                words.percent(person),
                                words.percent(type.people()),
                                type.shared(),
                                words.percent(type.majority()),
                                words.number(type.kappa()),
                                type.items()),
                        behind.of(TextField.ANNOTATOR, model.name()))
                .with(Readings.alone(type.people()));
    }

    private Exhibit confusion(String id, ModelAudit model, ModelAudit.OfType type) {
        List<String> names = type.categories().stream().map(words::answer).toList();
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
                                behind.of(TextField.ANNOTATOR, model.name())));
                values.add(words.count(counts.get(column)));
            }
            cells.add(line);
            rows.add(values);
        }
        List<String> heads = new ArrayList<>(List.of(words.of("agreement.head.peopleSay")));
        heads.addAll(names);
        return Exhibit.drawn(
                id + "-confusion",
                words.of("agreement.modelConfusion.title", model.name(), words.type(type.code())),
                words.of("agreement.modelConfusion.what"),
                new MatrixPlot(names, names, cells),
                new Exhibit.Table(heads, rows));
    }

    private Exhibit hazards(String id, ModelAudit model) {
        return Exhibit.drawn(
                id + "-hazards",
                words.of("agreement.hazards.title", model.name()),
                words.of("agreement.hazards.what"),
                new IntervalPlot(
                        model.hazards().stream().map(it -> row(model, it)).toList(),
                        0,
                        1,
                        List.of(),
                        words::percent),
                new Exhibit.Table(
                        List.of(
                                words.of("agreement.head.hazard"),
                                words.of("agreement.head.precision"),
                                words.of("agreement.head.found"),
                                words.of("agreement.head.recall"),
                                words.of("agreement.head.there")),
                        model.hazards().stream()
                                .map(it ->
                                        List.of(
                                                hazard(it),
                                                words.share(it.precision()),
                                                words.count(it.precision().trials()),
                                                words.share(it.recall()),
                                                words.count(it.recall().trials())))
                                .toList()));
    }

    private IntervalPlot.Row row(ModelAudit model, ModelAudit.OfHazard hazard) {
        return IntervalPlot.Row.of(
                        hazard(hazard),
                        Readings.of(hazard.precision()),
                        words.share(hazard.precision()),
                        words.of(
                                "agreement.hazards.spot",
                                hazard(hazard),
                                words.share(hazard.precision()),
                                words.share(hazard.recall())),
                        behind.of(TextField.ANNOTATOR, model.name()))
                .with(Readings.of(hazard.recall()));
    }

    private String hazard(ModelAudit.OfHazard hazard) {
        return hazard.code().isEmpty()
                ? words.of("agreement.hazards.any")
                : words.category(hazard.code());
    }

    private Exhibit calibration(String id, ModelAudit model) {
        String title = words.of("agreement.calibration.title", model.name());
        return switch (model.calibration()) {
            case Finding.Untested<ModelAudit.Calibration>(var obstacle) ->
                    Exhibit.missing(
                            id + "-calibration",
                            title,
                            words.of("agreement.untested.all", obstacle.words()));
            case Finding.Tested<ModelAudit.Calibration>(ModelAudit.Calibration found) ->
                    Exhibit.drawn(
                            id + "-calibration",
                            title,
                            words.of("agreement.calibration.what"),
                            new IntervalPlot(
                                    found.bins().stream().map(this::row).toList(),
                                    0,
                                    1,
                                    List.of(),
                                    words::percent),
                            new Exhibit.Table(
                                    List.of(
                                            words.of("agreement.head.said"),
                                            words.of("agreement.head.came"),
                                            words.of("agreement.head.items")),
                                    found.bins().stream()
                                            .map(it ->
                                                    List.of(
                                                            words.percent(it.probability()),
                                                            words.share(it.came()),
                                                            words.count(it.came().trials())))
                                            .toList()));
        };
    }

    private IntervalPlot.Row row(ModelAudit.Calibration.Bin bin) {
        return IntervalPlot.Row.of(
                        words.percent(bin.probability()),
                        Readings.of(bin.came()),
                        words.share(bin.came()),
                        words.of(
                                "agreement.calibration.spot",
                                words.percent(bin.probability()),
                                words.percent(bin.came())),
                        "")
                .with(new Reading.Alone(bin.probability()));
    }
}
