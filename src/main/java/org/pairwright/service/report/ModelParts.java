package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.service.agreement.ModelAudit;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.Reason;

/// The part of a report about models, such as judges, beside people.
final class ModelParts {
    private final List<ModelAudit> models;
    private final Meanings meanings;

    ModelParts(List<ModelAudit> models, Meanings meanings) {
        this.models = models;
        this.meanings = meanings;
    }

    /// No part where there are no models.
    List<Part> all() {
        if (models.isEmpty()) {
            return List.of();
        }
        Part.Draft part = new Part.Draft("models", "Models beside people");
        for (ModelAudit model : models) {
            model.types().stream()
                    .findFirst()
                    .ifPresent(it -> part.say(meanings.models().model(model, it)));
        }
        int number = 0;
        for (ModelAudit model : models) {
            for (ModelAudit.OfType type : model.types()) {
                part.draw(confusion(model, type, ++number));
            }
            model.calibration().found().ifPresent(it -> part.say(meanings.models().calibration()));
        }
        calibration(part);
        return List.of(
                part.add(agreement())
                        .add(behavior())
                        .add(confusions())
                        .add(hazards())
                        .add(bins())
                        .done());
    }

    private static GridChart confusion(ModelAudit model, ModelAudit.OfType type, int number) {
        return new ConfusionChart(
                        type.categories(),
                        type.confusion(),
                        (people, answer) -> "people %s, the model %s".formatted(people, answer))
                .of(
                        "model-" + number,
                        "%s, %s: where most people gave the answer of the row, what the model gave"
                                .formatted(model.name(), TypeWords.title(type.code())),
                        "Shares of each row.");
    }

    private void calibration(Part.Draft part) {
        int number = 0;
        for (ModelAudit model : models) {
            number++;
            if (model.calibration() instanceof Finding.Tested<ModelAudit.Calibration>(var it)) {
                part.draw(
                        new PointChart(
                                "calibration-" + number,
                                model.name()
                                        + ": how often came true what it gave a probability of",
                                "From left to right what the model gives is more probable.",
                                Axis.shares(),
                                OptionalDouble.empty(),
                                PointChart.Kind.LINE,
                                it.bins().stream()
                                        .map(bin ->
                                                new PointChart.Point(
                                                        FigureText.percent(bin.probability()),
                                                        Cell.percent(bin.came()),
                                                        "n "
                                                                + FigureText.count(
                                                                        bin.came().trials())))
                                        .toList()));
            }
        }
    }

    private Table agreement() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ModelAudit model : models) {
            for (ModelAudit.OfType type : model.types()) {
                rows.add(
                        List.of(
                                Cell.of(model.name()),
                                Cell.of(TypeWords.title(type.code())),
                                Cell.percent(type.majority()),
                                Cell.of(type.majority().trials()),
                                Cell.of(type.kappa(), type.intervals().kappa()),
                                isOrdered(type)
                                        ? Cell.of(type.quadratic(), type.intervals().quadratic())
                                        : Cell.of(""),
                                Cell.percent(type.person(), type.intervals().person()),
                                Cell.of(type.items()),
                                Cell.percent(
                                        type.personOnShared(), type.intervals().personOnShared()),
                                Cell.percent(type.people(), type.intervals().people()),
                                Cell.of(type.shared())));
            }
        }
        return new Table(
                "models",
                "Agreement of each model with people",
                List.of(
                        Column.words("model", "Model"),
                        Column.words("type", "Type of label"),
                        Column.estimate("majority", "With the majority"),
                        Column.number("majority_n", "Items"),
                        Column.estimate("kappa", "Kappa"),
                        Column.estimate("quadratic", "Quadratic"),
                        Column.estimate("person", "With a person"),
                        Column.number("n", "Items shared"),
                        Column.estimate("person_on_shared", "With one of two or more"),
                        Column.estimate("people", "These with one another"),
                        Column.number("shared", "Items of two or more")),
                rows);
    }

    private static boolean isOrdered(ModelAudit.OfType type) {
        return !(type.quadratic() instanceof Figure.Undefined(var reason)
                && reason == Reason.NO_ORDER);
    }

    private Table behavior() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ModelAudit model : models) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(model.name()));
            row.add(Cell.of(model.labels()));
            row.add(
                    switch (model.gold()) {
                        case Finding.Tested<Proportion>(var it) -> Cell.percent(it);
                        case Finding.Untested<Proportion>(var it) -> FindingTable.untested(it);
                    });
            row.add(
                    switch (model.side()) {
                        case Finding.Tested<SideBias>(var it) -> Cell.percent(it.left());
                        case Finding.Untested<SideBias>(var it) -> FindingTable.untested(it);
                    });
            row.add(
                    switch (model.length()) {
                        case Finding.Tested<LengthBias>(var it) -> BiasParts.odds(it.perDoubling());
                        case Finding.Untested<LengthBias>(var it) -> FindingTable.untested(it);
                    });
            rows.add(row);
        }
        return new Table(
                "model-behavior",
                "What sways each model",
                List.of(
                        Column.words("model", "Model"),
                        Column.number("labels", "Labels"),
                        Column.estimate("gold", "Known answers given"),
                        Column.estimate("left", "Left chosen"),
                        Column.estimate("length_odds", "Odds ratio per doubling of length")),
                rows);
    }

    private Table confusions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ModelAudit model : models) {
            for (ModelAudit.OfType type : model.types()) {
                for (int row = 0; row < type.categories().size(); row++) {
                    for (int column = 0; column < type.categories().size(); column++) {
                        rows.add(
                                List.of(
                                        Cell.of(model.name()),
                                        Cell.of(TypeWords.title(type.code())),
                                        Cell.of(TypeWords.category(type.categories().get(row))),
                                        Cell.of(TypeWords.category(type.categories().get(column))),
                                        Cell.of(type.confusion().get(row).get(column))));
                    }
                }
            }
        }
        return new Table(
                "model-confusion",
                "What each model takes for what",
                List.of(
                        Column.words("model", "Model"),
                        Column.words("type", "Type of label"),
                        Column.words("people", "Most people say"),
                        Column.words("answer", "The model says"),
                        Column.number("n", "Times")),
                rows);
    }

    private Table hazards() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ModelAudit model : models) {
            for (ModelAudit.OfHazard hazard : model.hazards()) {
                rows.add(
                        List.of(
                                Cell.of(model.name()),
                                Cell.of(hazard.code().isEmpty() ? "unsafe at all" : hazard.code()),
                                Cell.percent(hazard.precision()),
                                Cell.of(hazard.precision().trials()),
                                Cell.percent(hazard.recall()),
                                Cell.of(hazard.recall().trials())));
            }
        }
        return new Table(
                "model-hazards",
                "What each model finds of what most people find in the same responses",
                List.of(
                        Column.words("model", "Model"),
                        Column.words("hazard", "Hazard"),
                        Column.estimate("precision", "Right of what it finds"),
                        Column.number("found", "It finds"),
                        Column.estimate("recall", "Finds of what people find"),
                        Column.number("there", "People find")),
                rows);
    }

    private Table bins() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ModelAudit model : models) {
            model.calibration()
                    .found()
                    .ifPresent(it ->
                            it.bins()
                                    .forEach(bin ->
                                            rows.add(
                                                    List.of(
                                                            Cell.of(model.name()),
                                                            Cell.percent(bin.probability()),
                                                            Cell.percent(bin.came()),
                                                            Cell.of(bin.came().trials())))));
        }
        return new Table(
                "calibration",
                "What came true of what each model gave a probability of",
                List.of(
                        Column.words("model", "Model"),
                        Column.number("probability", "Probability"),
                        Column.estimate("came_true", "Came true"),
                        Column.number("n", "Items")),
                rows);
    }
}
