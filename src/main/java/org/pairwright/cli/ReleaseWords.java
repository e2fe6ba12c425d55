package org.pairwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.release.Agreement;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.exporting.JsonObject;
import org.pairwright.exporting.release.ManifestJson;
import org.pairwright.service.ReleaseReport;
import org.pairwright.service.Released;

/// What a release is, for scripts and for people.
final class ReleaseWords {
    private ReleaseWords() {}

    static JsonObject json(ReleaseReport report) {
        return withReason(contents(report.manifest()), report)
                .put("folder", report.folder().toString())
                .putText("previous", report.previous())
                .put("again", report.again())
                .put("added", report.compared() ? report.diff().added() : null)
                .put("removed", report.compared() ? report.diff().removed() : null)
                .put("changed", report.compared() ? report.diff().changed() : null)
                .put("warnings", report.warnings());
    }

    /// What an undefined figure is beside.
    private static JsonObject withReason(JsonObject json, ReleaseReport report) {
        return report.compared()
                ? json
                : json.put(
                        "reason",
                        "Release %s can't be read where it was put.".formatted(report.previous()));
    }

    static JsonObject json(Released released) {
        return contents(released.manifest())
                .put("folder", released.release().folder())
                .put("as", released.release().actor())
                .put("published_at", released.release().publishedAt().toString())
                .put("state_at", released.manifest().project().at())
                .put("program", released.manifest().program());
    }

    /// What both say of what is in it.
    private static JsonObject contents(Manifest manifest) {
        return new JsonObject()
                .put("version", manifest.version())
                .put("files", manifest.files().stream().map(ReleaseWords::json).toList())
                .put("recipe", new JsonObject.Raw(ManifestJson.onOneLine(manifest.recipe())))
                .put("agreement", json(manifest.figures().agreementOfAll()))
                .put("agreement_released", json(manifest.figures().agreement()))
                .put("pairs", manifest.counts().pairs())
                .put("exported", manifest.counts().exported())
                .put("excluded", JsonObject.of(manifest.counts().excluded()))
                .put("cannot_carry", JsonObject.of(manifest.counts().cannotCarry()))
                .put("corrected", manifest.counts().corrected())
                .put("merged", manifest.counts().merged())
                .put("contradicted", manifest.counts().contradicted())
                .put("templated", manifest.counts().templated())
                .put("hazards", JsonObject.of(manifest.figures().hazards()));
    }

    private static JsonObject json(Manifest.DataFile file) {
        return new JsonObject()
                .put("path", file.path())
                .put("split", file.split())
                .put("rows", file.rows())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256());
    }

    private static JsonObject json(Agreement agreement) {
        JsonObject json =
                new JsonObject()
                        .put("percent", agreement.percent())
                        .put("pooled", agreement.pooled())
                        .put("alpha", agreement.alpha())
                        .put("pairs", agreement.pairs())
                        .put("decisions", agreement.decisions());
        return agreement.reason().isEmpty() ? json : json.put("reason", agreement.reason());
    }

    static JsonObject line(Released released) {
        Manifest manifest = released.manifest();
        return new JsonObject()
                .put("version", manifest.version())
                .put("format", manifest.recipe().format())
                .put("axis", manifest.recipe().axis())
                .put("exported", manifest.counts().exported())
                .put("rows", manifest.rows())
                .put("folder", released.release().folder())
                .put("as", released.release().actor())
                .put("published_at", released.release().publishedAt().toString())
                .put("state_at", manifest.project().at());
    }

    static String words(Released released) {
        Manifest manifest = released.manifest();
        return "%-9s %s  %s, %s, %s: %s"
                .formatted(
                        manifest.version(),
                        released.release().publishedAt(),
                        manifest.recipe().format(),
                        Words.count(manifest.counts().exported(), "pair"),
                        Words.count(manifest.rows(), "row"),
                        released.release().folder());
    }

    static String summary(ReleaseReport report) {
        StringBuilder words = new StringBuilder();
        words.append(
                report.again()
                        ? "This state was released by this recipe already, as %s: %s%n"
                                .formatted(report.manifest().version(), report.folder())
                        : "Released %s: %s%n"
                                .formatted(report.manifest().version(), report.folder()));
        append(words, report.manifest());
        if (report.compared() && !report.previous().isEmpty() && !report.again()) {
            words.append(
                    "%nSince %s: %s came, %s went, %s changed."
                            .formatted(
                                    report.previous(),
                                    Words.number(report.diff().added()),
                                    Words.number(report.diff().removed()),
                                    Words.number(report.diff().changed())));
        }
        report.warnings().forEach(warning -> words.append("%n%s".formatted(warning)));
        return words.toString();
    }

    static String summary(Released released) {
        StringBuilder words = new StringBuilder();
        words.append(
                "%s, published %s by %s: %s%n"
                        .formatted(
                                released.manifest().version(),
                                released.release().publishedAt(),
                                released.release().actor(),
                                released.release().folder()));
        append(words, released.manifest());
        words.append("%nRecipe: %s".formatted(ManifestJson.write(released.manifest().recipe())));
        return words.toString().strip();
    }

    private static void append(StringBuilder words, Manifest manifest) {
        for (Manifest.DataFile file : manifest.files()) {
            words.append("%s: %s.%n".formatted(file.path(), Words.count(file.rows(), "row")));
        }
        words.append(
                "%s of %s, %s."
                        .formatted(
                                Words.number(manifest.counts().exported()),
                                Words.count(manifest.counts().pairs(), "pair"),
                                manifest.recipe().format()));
        append(words, manifest.counts().excluded());
        Agreement agreement = manifest.figures().agreementOfAll();
        words.append("%n%s".formatted(agreement(agreement)));
    }

    private static void append(StringBuilder words, Map<String, Long> excluded) {
        for (Map.Entry<String, Long> reason : List.copyOf(excluded.entrySet())) {
            words.append(
                    "%n  %-20s %12s".formatted(reason.getKey(), Words.number(reason.getValue())));
        }
    }

    private static String agreement(Agreement agreement) {
        @Nullable Double percent = agreement.percent();
        if (percent == null) {
            return "Agreement: none. " + agreement.reason();
        }
        @Nullable Double alpha = agreement.alpha();
        return String.format(
                Locale.ENGLISH,
                "Agreement: %.1f %%%s over %s that two or more decided, ties being a side of their own.",
                100 * percent,
                alpha == null ? "" : String.format(Locale.ENGLISH, ", alpha %.3f,", alpha),
                Words.count(agreement.pairs(), "pair"));
    }
}
