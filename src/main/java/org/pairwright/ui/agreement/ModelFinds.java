package org.pairwright.ui.agreement;

import java.util.List;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.agreement.ModelAudit;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Whether a model finds the hazards that people find, and no others.
///
/// @param id of the model's first card
record ModelFinds(String id, ModelAudit model, AgreementWords words, PairsBehind behind) {
    Exhibit exhibit() {
        return Exhibit.drawn(
                id + "-hazards",
                words.of("agreement.hazards.title", model.name()),
                words.of("agreement.hazards.what"),
                new IntervalPlot(
                        model.hazards().stream().map(this::row).toList(),
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

    private IntervalPlot.Row row(ModelAudit.OfHazard hazard) {
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
}
