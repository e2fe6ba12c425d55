package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.statistics.LeaveOneOut;

/// The parts of a report about annotators: who they are, who agrees with whom and with the others,
/// and how good each is by the model.
final class AnnotatorParts {
    private final AgreementReport report;
    private final Meanings meanings;

    AnnotatorParts(AgreementReport report, Meanings meanings) {
        this.report = report;
        this.meanings = meanings;
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Draft("annotators", "Annotators")
                        .say(meanings.annotators(report))
                        .add(annotators())
                        .done());
        parts.add(whom());
        parts.add(rest());
        parts.add(competence());
        return parts;
    }

    private Table annotators() {
        return new Table(
                "annotators",
                "Who labeled",
                List.of(
                        Column.words("annotator", "Annotator"),
                        Column.words("kind", "Kind"),
                        Column.number("labels", "Labels"),
                        Column.number("skips", "Skips"),
                        Column.number("ties", "Ties"),
                        Column.number("both_bad", "Both bad")),
                report.annotators().stream()
                        .map(it ->
                                List.of(
                                        Cell.of(it.name()),
                                        Cell.of(it.kind().code()),
                                        Cell.of(it.labels()),
                                        Cell.of(it.skips()),
                                        Cell.of(it.ties()),
                                        Cell.of(it.bothBad())))
                        .toList());
    }

    private Part whom() {
        Part.Draft part = new Part.Draft("whom", "Who agrees with whom");
        boolean anybody = report.types().stream().anyMatch(it -> !it.audit().pairs().isEmpty());
        part.say(anybody ? meanings.heatMap() : meanings.nobodyShares());
        for (TypeAudit of : report.types()) {
            if (!of.audit().pairs().isEmpty()) {
                part.draw(HeatMap.of(of));
            }
        }
        return part.add(HeatMap.table(report)).done();
    }

    private Part rest() {
        Part.Draft part =
                new Part.Draft("rest", "Each annotator and the others").say(meanings.leaveOneOut());
        first().ifPresent(of -> part.draw(restChart(of)));
        List<List<Cell>> rows = new ArrayList<>();
        for (TypeAudit of : report.types()) {
            for (int i = 0; i < of.annotators().size(); i++) {
                LeaveOneOut rest = of.audit().rest().get(i);
                rows.add(
                        List.of(
                                Cell.of(of.annotators().get(i)),
                                Cell.of(TypeWords.title(of.type())),
                                Cell.percent(rest.agreement()),
                                Cell.of(rest.items()),
                                Cell.percent(rest.majority()),
                                Cell.of(rest.settled())));
            }
        }
        return part.add(
                        new Table(
                                "rest",
                                "Agreement of each annotator with the others",
                                List.of(
                                        Column.words("annotator", "Annotator"),
                                        Column.words("type", "Type of label"),
                                        Column.number("agreement", "Agrees with the others"),
                                        Column.number("n", "Items"),
                                        Column.estimate("with_majority", "With their majority"),
                                        Column.number("settled", "Where they have one")),
                                rows))
                .done();
    }

    private static IntervalChart restChart(TypeAudit of) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < of.annotators().size(); i++) {
            LeaveOneOut rest = of.audit().rest().get(i);
            rows.add(
                    new IntervalChart.Row(
                            of.annotators().get(i),
                            Cell.percent(rest.majority()),
                            FigureText.count(rest.settled(), TypeMeanings.item(of.type())),
                            false));
        }
        return new IntervalChart(
                "rest-chart",
                TypeWords.title(of.type())
                        + ": how often each annotator says what most of the others say",
                "With 95 % intervals, over those where the others have a majority.",
                Axis.shares(),
                OptionalDouble.empty(),
                rows);
    }

    private Part competence() {
        Part.Draft part =
                new Part.Draft("competence", "Competence by a model").say(meanings.model());
        List<List<Cell>> rows = new ArrayList<>();
        for (TypeAudit of : report.types()) {
            if (of.type().isOrdered()) {
                continue;
            }
            if (of.audit().dawidSkene() instanceof DawidSkene.Undefined) {
                part.say(meanings.competence(of, 0));
            }
            for (int i = 0; i < of.annotators().size(); i++) {
                rows.add(
                        List.of(
                                Cell.of(of.annotators().get(i)),
                                Cell.of(TypeWords.title(of.type())),
                                accuracy(of, i),
                                Cell.percent(of.audit().rest().get(i).majority()),
                                Cell.of(of.audit().rest().get(i).items())));
            }
        }
        first().filter(of -> of.audit().dawidSkene() instanceof DawidSkene.Estimated)
                .ifPresent(of -> part.draw(competenceChart(of)));
        return part.add(
                        new Table(
                                "competence",
                                "How often each annotator is right by the model",
                                List.of(
                                        Column.words("annotator", "Annotator"),
                                        Column.words("type", "Type of label"),
                                        Column.number("accuracy", "Right by the model"),
                                        Column.estimate(
                                                "with_majority", "With the others\u2019 majority"),
                                        Column.number("n", "Items shared")),
                                rows))
                .done();
    }

    private static Cell accuracy(TypeAudit of, int annotator) {
        return switch (of.audit().dawidSkene()) {
            case DawidSkene.Undefined(var reason) -> new Cell.None(reason.words());
            case DawidSkene.Estimated(var fit) -> Cell.percent(fit.accuracy(annotator));
        };
    }

    private static IntervalChart competenceChart(TypeAudit of) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        for (int i = 0; i < of.annotators().size(); i++) {
            int items = of.audit().rest().get(i).items();
            rows.add(
                    new IntervalChart.Row(
                            of.annotators().get(i),
                            items < Meanings.FEW_ITEMS
                                    ? Cell.of(
                                            "%s, too few to tell"
                                                    .formatted(FigureText.count(items, "item")))
                                    : accuracy(of, i),
                            FigureText.count(items, "item"),
                            false));
        }
        return new IntervalChart(
                "competence-chart",
                TypeWords.title(of.type()) + ": how often each annotator is right by the model",
                "Items are those that somebody else labeled, too.",
                Axis.shares(),
                OptionalDouble.empty(),
                rows);
    }

    /// The type that is shown where there is room for one.
    private Optional<TypeAudit> first() {
        return report.types().stream().filter(of -> of.audit().basis().items() > 0).findFirst();
    }
}
