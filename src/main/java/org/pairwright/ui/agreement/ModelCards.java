package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.agreement.ModelAudit;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;
import org.pairwright.ui.kit.chart.IntervalPlot;
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
            ModelConfusions confusions = new ModelConfusions(id, model, words, behind);
            model.types().forEach(it -> confusions.of(it).ifPresent(all::add));
            if (!model.hazards().isEmpty()) {
                all.add(new ModelFinds(id, model, words, behind).exhibit());
            }
            all.add(new ModelProbabilities(id, model, words, behind).exhibit());
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
            case Finding.Tested<Proportion>(var share) ->
                    words.of("agreement.model.gold", words.percent(share));
            case Finding.Untested<Proportion>(var obstacle) ->
                    words.of("agreement.model.noGold", obstacle.words());
        };
    }

    private String side(ModelAudit model) {
        return switch (model.side()) {
            case Finding.Tested<SideBias>(var bias) ->
                    words.of(
                            "agreement.model.side",
                            words.percent(bias.left()),
                            words.p(bias.significance()));
            case Finding.Untested<SideBias>(var obstacle) ->
                    words.of("agreement.model.noSide", obstacle.words());
        };
    }

    /// Where no item has two people there is nobody to compare the model's agreement with.
    private IntervalPlot.Row row(ModelAudit model, ModelAudit.OfType type) {
        boolean alone = type.shared() == 0;
        Figure person = alone ? type.person() : type.personOnShared();
        Interval interval = alone ? type.intervals().person() : type.intervals().personOnShared();
        return IntervalPlot.Row.of(
                        words.type(type.code()),
                        Readings.of(person, interval),
                        person instanceof Figure.Known
                                ? words.percent(person)
                                : words.of("agreement.none"),
                        words.of(
                                "agreement.model.spot",
                                words.type(type.code()),
                                words.percent(person, interval),
                                words.percent(type.people(), type.intervals().people()),
                                type.shared(),
                                words.percent(type.majority()),
                                words.number(type.kappa()),
                                type.items()),
                        behind.of(TextField.ANNOTATOR, model.name()))
                .with(Readings.of(type.people(), type.intervals().people()));
    }
}
