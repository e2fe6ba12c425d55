package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.Lengths;
import org.pairwright.dataset.RowLengths;
import org.pairwright.exporting.ExportedFile;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.ExportReport;
import org.pairwright.service.SafetyExport;

/// What an export brought, for scripts and for people.
record ExportWords(SafetyExport.Exported exported) {
    private static final String ONE_SIDED = "all rows are of one kind, which no weight balances";

    private ExportReport report() {
        return exported.report();
    }

    JsonObject json() {
        ExportReport report = report();
        JsonObject json =
                new JsonObject()
                        .put("format", report.format())
                        .put("axis", report.axis())
                        .put("resolve", report.resolve())
                        .put("files", exported.files().stream().map(ExportWords::json).toList())
                        .put("pairs", report.pairs())
                        .put("exported", report.exported())
                        .put("excluded", JsonObject.of(report.excluded()))
                        .put("cannot_carry", JsonObject.of(report.obstacles()))
                        .put("corrected", report.corrected())
                        .put("merged", report.merged())
                        .put("contradicted", report.contradicted())
                        .put("templated", report.templated())
                        .put("lengths", json(report.lengths()))
                        .put(
                                "companions",
                                report.companions().stream().map(Path::toString).toList())
                        .put("warnings", warnings())
                        .put("safety", BalanceWords.json(exported.balance()));
        exported.mixed().ifPresent(it -> json.put("mixed", BalanceWords.json(it)));
        return report.labels().isEmpty() ? json : json.put("labels", json(report.labels()));
    }

    private List<String> warnings() {
        return Stream.concat(report().warnings().stream(), mixing().stream()).toList();
    }

    /// What deserves a look of what was mixed; empty where nothing does.
    Optional<String> mixing() {
        return exported.mixed().flatMap(BalanceWords::warning);
    }

    private static JsonObject json(ExportedFile file) {
        return new JsonObject()
                .put("path", file.path().toString())
                .put("split", file.split())
                .put("rows", file.rows())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256());
    }

    private static JsonObject json(RowLengths lengths) {
        return new JsonObject()
                .put("unit", "characters")
                .put("prompt", json(lengths.prompts()))
                .put("response", json(lengths.responses()))
                .put("prompt_and_longer_response", json(lengths.whole()));
    }

    private static JsonObject json(Lengths lengths) {
        JsonObject json = new JsonObject().put("texts", lengths.texts());
        return lengths.texts() == 0
                ? json.put("mean", null)
                        .put("median", null)
                        .put("p95", null)
                        .put("max", null)
                        .put("reason", "nothing was exported, or nothing that trainers read")
                : json.put("mean", lengths.mean())
                        .put("median", lengths.median())
                        .put("p95", lengths.most())
                        .put("max", lengths.longest());
    }

    private static JsonObject json(LabelBalance labels) {
        JsonObject json =
                new JsonObject()
                        .put("desirable", labels.desirable())
                        .put("undesirable", labels.undesirable());
        return labels.isOneSided()
                ? json.put("desirable_weight", null)
                        .put("undesirable_weight", null)
                        .put("reason", ONE_SIDED)
                : json.put("desirable_weight", labels.desirableWeight())
                        .put("undesirable_weight", labels.undesirableWeight());
    }

    String summary() {
        ExportReport report = report();
        StringBuilder words = new StringBuilder();
        for (ExportedFile file : exported.files()) {
            words.append(
                    "%s: %s (%s).%n"
                            .formatted(
                                    file.path(), Words.count(file.rows(), "row"), report.format()));
        }
        report.companions()
                .forEach(path -> words.append("%s: beside it for the trainer.%n".formatted(path)));
        words.append(
                "%s of %s exported."
                        .formatted(
                                Words.number(report.exported()),
                                Words.count(report.pairs(), "pair")));
        report.excluded()
                .forEach((reason, number) ->
                        words.append("%n  %-20s %12s".formatted(reason, Words.number(number))));
        report.obstacles()
                .forEach((obstacle, number) ->
                        words.append("%n    %-18s %12s".formatted(obstacle, Words.number(number))));
        if (report.corrected() > 0) {
            words.append(
                    "%n%s with a corrected response."
                            .formatted(Words.count(report.corrected(), "pair")));
        }
        if (report.templated() > 0) {
            words.append(
                    "%n%s with what a model was sent beyond the prompt."
                            .formatted(Words.count(report.templated(), "pair")));
        }
        LabelBalance labels = report.labels();
        if (!labels.isEmpty()) {
            words.append(
                    "%n%s good, %s bad: %s."
                            .formatted(
                                    Words.number(labels.desirable()),
                                    Words.number(labels.undesirable()),
                                    weights(labels)));
        }
        words.append(BalanceWords.words(exported.balance()));
        exported.mixed().map(BalanceWords::words).ifPresent(words::append);
        appendLengths(words);
        warnings().forEach(warning -> words.append("%n%s".formatted(warning)));
        return words.toString();
    }

    private void appendLengths(StringBuilder words) {
        ExportReport report = report();
        if (report.lengths().whole().texts() > 0) {
            words.append(
                    "%nCharacters           %12s %12s %12s".formatted("median", "95 %", "longest"));
            append(words, "prompt", report.lengths().prompts());
            append(words, "response", report.lengths().responses());
            append(words, "prompt + longer", report.lengths().whole());
        }
    }

    private static void append(StringBuilder words, String what, Lengths lengths) {
        words.append(
                "%n  %-18s %12s %12s %12s"
                        .formatted(
                                what,
                                Words.number(lengths.median()),
                                Words.number(lengths.most()),
                                Words.number(lengths.longest())));
    }

    private static String weights(LabelBalance labels) {
        return labels.isOneSided()
                ? ONE_SIDED
                : "desirable_weight=%s, undesirable_weight=%s"
                        .formatted(labels.desirableWeight(), labels.undesirableWeight());
    }
}
