package org.pairwright.ui.agreement;

import java.util.List;
import org.pairwright.service.agreement.ModelAudit;
import org.pairwright.service.behavior.Finding;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Whether what a model finds unsafe with some probability is unsafe so often.
///
/// @param id of the model's first card
record ModelProbabilities(String id, ModelAudit model, AgreementWords words, PairsBehind behind) {
    Exhibit exhibit() {
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
                        behind.scored(model.name(), bin.probability()))
                .with(new Reading.Alone(bin.probability()));
    }
}
