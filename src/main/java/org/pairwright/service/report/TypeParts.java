package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.PositiveAgreement;

/// The parts of a report about how far annotators agree in each type of label.
final class TypeParts {
    private final AuditOptions options;
    private final Meanings meanings;

    /// What holds for several types is said of the first one.
    private final Set<Meaning> said = new HashSet<>();

    TypeParts(AuditOptions options, Meanings meanings) {
        this.options = options;
        this.meanings = meanings;
    }

    List<Part> of(AgreementReport report) {
        List<Part> parts = new ArrayList<>();
        report.types().forEach(type -> parts.add(part(type)));
        return parts;
    }

    private Part part(TypeAudit of) {
        TypeMeanings type = meanings.of(of);
        Part.Draft part = new Part.Draft(of.type().code(), TypeWords.title(of.type()));
        part.say(type.alpha()).say(type.percent());
        if (of.audit().alpha().alpha() instanceof Figure.Known) {
            of.besides().forEach(beside -> part.say(type.beside(beside)));
        }
        type.comparisons().forEach(part::say);
        type.cautions().stream().filter(said::add).forEach(part::say);
        if (of.audit().alpha().alpha() instanceof Figure.Known
                && said.add(type.interval(options))) {
            part.say(type.interval(options));
        }
        part.add(FigureTable.of(of, type));
        if (of.audit().basis().items() > 0) {
            part.draw(confusion(of)).add(answers(of)).add(confusionTable(of));
        }
        return part.done();
    }

    private static GridChart confusion(TypeAudit of) {
        return new ConfusionChart(
                        of.categories(),
                        of.confusion(),
                        (one, other) -> "%s against %s".formatted(one, other))
                .of(
                        "confusion-" + of.type().code(),
                        "Where one annotator gave the answer of the row, what another gave",
                        "Shares of each row, of which those on the diagonal are agreement.");
    }

    private static Table answers(TypeAudit of) {
        long all = of.audit().categories().stream().mapToLong(PositiveAgreement::labels).sum();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < of.categories().size(); i++) {
            PositiveAgreement positive = of.audit().categories().get(i);
            rows.add(
                    List.of(
                            Cell.of(TypeWords.category(of.categories().get(i))),
                            Cell.of(positive.labels()),
                            Cell.percent(all == 0 ? 0 : (double) positive.labels() / all),
                            Cell.percent(positive.agreement())));
        }
        return new Table(
                "answers-" + of.type().code(),
                TypeWords.title(of.type()) + ": answers",
                List.of(
                        Column.words("answer", "Answer"),
                        Column.number("n", "Labels"),
                        Column.number("share", "Share"),
                        Column.number("positive_agreement", "Another says it, too")),
                rows);
    }

    private static Table confusionTable(TypeAudit of) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("answer", "One says"));
        of.categories()
                .forEach(name ->
                        columns.add(Column.number(name, "another " + TypeWords.category(name))));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < of.categories().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(TypeWords.category(of.categories().get(row))));
            of.confusion().get(row).forEach(times -> cells.add(Cell.of(times)));
            rows.add(cells);
        }
        return new Table(
                "confusion-" + of.type().code(),
                TypeWords.title(of.type()) + ": where annotators differ",
                columns,
                rows);
    }
}
