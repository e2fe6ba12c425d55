package org.pairwright.service.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pairwright.exporting.FileBundle;
import org.pairwright.exporting.JsonObject;
import org.pairwright.exporting.UnwritableFile;
import org.pairwright.service.Cancelled;
import org.pairwright.service.DatabaseInTheWay;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.DatedAudit;
import org.pairwright.storage.DatabaseFile;

/// Writes the audit of a project for whoever has no Pairwright: a page, JSON, and tables.
public final class ReportService {
    private static final String PROGRAM =
            Objects.requireNonNullElse(
                    ReportService.class.getPackage().getImplementationVersion(), "unpackaged");

    /// Writes a report. Files appear when all of them are whole; what stood there is replaced. The
    /// same project and request give the same bytes.
    ///
    /// @param request what was asked for
    /// @param audit what was found, and of which state of the project
    /// @throws UnwritableFile when there is no place for a file; what stood there stands there
    ///   still
    /// @throws DatabaseInTheWay when a project lies there
    /// @throws Cancelled when `progress` said so
    public void write(
            AgreementRequest request, DatedAudit audit, ReportFiles files, Progress progress) {
        AuditedProject audited =
                new AuditedProject(
                        audit.state(), audit.taxonomy(), PROGRAM, request, audit.figures());
        Meanings meanings = new Meanings();
        List<Part> parts = parts(audited, meanings);
        try (FileBundle bundle = new FileBundle()) {
            for (Part part : parts) {
                for (Table table : part.tables()) {
                    progress.requireWanted();
                    bundle.table(free(files.table(table.name())), table.csv());
                }
            }
            bundle.table(free(files.table(RecipeTable.NAME)), RecipeTable.of(audited).csv());
            bundle.text(free(files.json()), json(audited) + "\n");
            bundle.text(free(files.page()), ReportPage.of(audited, parts, meanings));
            progress.requireWanted();
            bundle.publish();
        }
    }

    private static Path free(Path target) {
        if (DatabaseFile.isAt(target)) {
            throw new DatabaseInTheWay(target);
        }
        return target;
    }

    private static List<Part> parts(AuditedProject audited, Meanings meanings) {
        AgreementReport report = audited.figures();
        PairParts pairs = new PairParts(report, audited.request().by(), meanings);
        List<Part> parts =
                new ArrayList<>(new TypeParts(audited.request().options(), meanings).of(report));
        if (report.categories().labels() > 0) {
            parts.add(CategoryPart.of(report.categories(), audited.categoryNames(), meanings));
        }
        if (!report.criteria().isEmpty()) {
            parts.add(CriterionPart.of(report.criteria(), meanings));
        }
        parts.add(pairs.exclusions());
        parts.addAll(pairs.slices());
        parts.addAll(new AnnotatorParts(report, meanings).all());
        parts.addAll(new BiasParts(report.behavior(), meanings).all());
        parts.addAll(new SteadinessParts(report.behavior(), meanings).all());
        parts.addAll(new HabitParts(report.behavior(), meanings).all());
        parts.addAll(new ModelParts(report.models(), meanings).all());
        parts.add(DisagreementPart.of(report.disagreements(), meanings));
        return parts;
    }

    private static JsonObject json(AuditedProject audited) {
        AgreementRequest request = audited.request();
        return AgreementJson.of(audited.figures(), request.options(), request.by())
                .put("filter", audited.filter())
                .put("only_annotators", request.annotators())
                .put(
                        "project",
                        new JsonObject()
                                .put("uuid", audited.state().project().uuid().toString())
                                .put("title", audited.title())
                                .put("event", audited.state().event())
                                .putText("hash", audited.state().hash())
                                .put("at", audited.state().at().toString()))
                .put("program", audited.program());
    }
}
