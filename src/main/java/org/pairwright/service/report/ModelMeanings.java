package org.pairwright.service.report;

import org.pairwright.service.agreement.ModelAudit;

/// What it means how a model labels.
public final class ModelMeanings {
    private final ReportWords words;

    ModelMeanings(ReportWords words) {
        this.words = words;
    }

    /// How far a model agrees with people.
    public Meaning model(ModelAudit model, ModelAudit.OfType type) {
        String name = model.name();
        String most = FigureText.percent(type.majority());
        String of = FigureText.count(type.majority().trials(), "item");
        return Meaning.of(
                type.shared() == 0
                        ? words.of("meaning.model.alone", name, most, of)
                        : words.of(
                                "meaning.model",
                                name,
                                most,
                                of,
                                FigureText.count(type.shared(), "item"),
                                FigureText.percent(type.personOnShared()),
                                FigureText.percent(type.people())),
                Source.ZHENG_2023);
    }

    /// Whether a model's probabilities are what comes true.
    public Meaning calibration() {
        return Meaning.of(words.of("meaning.model.calibration"));
    }
}
