package org.pairwright.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.pairwright.domain.ProjectPart;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.ImportReport;
import org.pairwright.service.MergedChains;

/// What an import brought, for scripts and for people.
record ImportWords(ImportReport report, boolean dryRun) {
    JsonObject json() {
        return new JsonObject()
                .put("files", report.files().stream().map(ImportWords::json).toList())
                .put("imported", report.imported())
                .put("duplicates", report.duplicates())
                .put("refused", report.refused())
                .put("pairs", report.pairs())
                .put("annotations", report.annotations())
                .put("known_answers", report.gold())
                .put("changed", report.changed())
                .put("heads_met", report.met())
                .put("passed_over", report.passedOver().stream().map(Path::toString).toList())
                .put("seconds", report.took().toMillis() / 1_000.0);
    }

    private static JsonObject json(ImportReport.OfFile file) {
        return new JsonObject()
                .put("file", file.file().toString())
                .put("format", file.format())
                .put("reasons", file.reasons())
                .putText("batch", file.batches().stream().findFirst().orElse(""))
                .put("batches", file.batches())
                .put("adopted", file.adopted().stream().map(ProjectPart::code).toList())
                .put("read", file.read())
                .put("imported", file.imported())
                .put("duplicates", file.duplicates())
                .put("refused", file.refused())
                .put("warnings", file.warnings())
                .put("pairs", file.pairs())
                .put("annotations", file.annotations())
                .put("known_answers", file.gold())
                .put("changed", file.chains().changed())
                .put("heads_met", file.chains().met())
                .put("meetings", file.chains().meetings().stream().map(ImportWords::json).toList())
                .put("problems", file.problems().stream().map(Words::json).toList());
    }

    private static JsonObject json(MergedChains.Meeting meeting) {
        return new JsonObject()
                .put("line", meeting.line())
                .put("pair", meeting.pair())
                .putText("external_id", meeting.externalId())
                .put("annotator", meeting.annotator())
                .put("occurrence", meeting.occurrence())
                .put("holds", meeting.taken() ? "archive" : "project");
    }

    void printProblems(Terminal terminal) {
        for (ImportReport.OfFile file : report.files()) {
            // Each row without a new pair is a problem too, and counted as a duplicate.
            long total =
                    Math.max(
                            file.problems().size(),
                            file.refused() + file.warnings() + file.duplicates());
            Words.print(terminal, file.file().toString(), file.problems(), total);
        }
    }

    String summary() {
        return report.files().stream()
                        .map(this::summary)
                        .collect(Collectors.joining(System.lineSeparator()))
                + passedOver();
    }

    /// Of what lay beside the files in a folder.
    private String passedOver() {
        return report.passedOver().isEmpty()
                ? ""
                : "%nPassed over, as it tells of a dataset and is none: %s."
                        .formatted(
                                report.passedOver().stream()
                                        .map(Path::toString)
                                        .collect(Collectors.joining(", ")));
    }

    private String summary(ImportReport.OfFile file) {
        if (file.isLeftOut()) {
            return file.file() + ": left out, as no pairs could be read from it.";
        }
        return counts(file) + chains(file.chains()) + adopted(file);
    }

    /// What became of decisions that were there, where something did.
    private String chains(MergedChains chains) {
        String changed =
                chains.changed() == 0
                        ? ""
                        : "%n    %s %s by newer revisions."
                                .formatted(
                                        Words.count(chains.changed(), "decision"),
                                        dryRun ? "would change" : "changed");
        return chains.met() == 0
                ? changed
                : changed
                        + "%n    %s decided otherwise here and in the archive: the longer chain holds, then the later decision, and both stay in the history."
                                .formatted(
                                        Words.number(chains.met())
                                                + (chains.met() == 1 ? " was" : " were"));
    }

    /// What the project took over, where it did.
    private String adopted(ImportReport.OfFile file) {
        return file.adopted().isEmpty()
                ? ""
                : "%n    From the archive %s: %s."
                        .formatted(
                                dryRun ? "would be taken over" : "was taken over",
                                file.adopted().stream()
                                        .map(ProjectPart::words)
                                        .collect(Collectors.joining(", ")));
    }

    private String counts(ImportReport.OfFile file) {
        return "%s (%s): %s %s from %s, %s%s; %s, %s refused.%n    %s"
                .formatted(
                        file.file(),
                        file.format(),
                        Words.count(file.pairs(), "new pair"),
                        dryRun ? "would come in" : "came in",
                        Words.count(file.read(), "row"),
                        Words.count(file.annotations(), "decision"),
                        file.gold() == 0 ? "" : ", " + Words.count(file.gold(), "known answer"),
                        Words.count(file.duplicates(), "duplicate"),
                        Words.number(file.refused()),
                        String.join(" ", file.reasons()));
    }
}
