package org.pairwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.generating.GenerateReport;

/// What became of prompts that were to be answered, in words and as JSON.
final class GenerateWords {
    /// More versions than these help nobody.
    private static final int MOST_VERSIONS = 20;

    private GenerateWords() {}

    static void printFailures(Terminal terminal, GenerateReport report) {
        for (GenerateReport.Failed failed : report.failures()) {
            terminal.err().println("line " + failed.line() + ": " + failed.why());
        }
        long more = report.failed() - report.failures().size();
        if (more > 0) {
            terminal.err().println("... and " + Words.number(more) + " more.");
        }
        if (!report.passedOver().isEmpty()) {
            terminal.err().println(passedOver(report.passedOver()));
        }
        terminal.err().flush();
    }

    private static String passedOver(Map<String, Long> versions) {
        return "Passed over, as --versions does not name it: %s."
                .formatted(
                        versions.entrySet().stream()
                                .limit(MOST_VERSIONS)
                                .map(it ->
                                        "%s (%s)"
                                                .formatted(
                                                        it.getKey(),
                                                        Words.count(it.getValue(), "row")))
                                .collect(Collectors.joining(", ")));
    }

    static String of(GenerateReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(
                "%s from %s; %s answered before, %s failed."
                        .formatted(
                                Words.count(report.pairs(), "new pair"),
                                Words.count(report.prompts(), "prompt"),
                                Words.number(report.already()),
                                Words.number(report.failed())));
        if (report.seed() != 0) {
            parts.add("Drawn with seed " + report.seed() + ".");
        }
        if (report.tokensIn() + report.tokensOut() > 0) {
            parts.add(
                    "%s sent, %s answered%s."
                            .formatted(
                                    Words.count(report.tokensIn(), "token"),
                                    Words.count(report.tokensOut(), "token"),
                                    ScoreWords.cost(report.cost())));
        }
        if (report.isStopped()) {
            parts.add(
                    "It ended early: %s The pairs until then are kept; the same command goes on."
                            .formatted(report.stopped()));
        }
        return String.join("\n", parts);
    }

    static JsonObject json(GenerateReport report) {
        return new JsonObject()
                .put("prompts", report.prompts())
                .put("pairs", report.pairs())
                .put("already", report.already())
                .put("failed", report.failed())
                .put("tokens", report.tokensIn() + report.tokensOut())
                .put("tokens_in", report.tokensIn())
                .put("tokens_out", report.tokensOut())
                .put("cost", report.cost().doubleValue())
                .put("seed", report.seed() == 0 ? null : report.seed())
                .putText("stopped", report.stopped())
                .put("batches", report.batches())
                .put(
                        "failures",
                        report.failures().stream()
                                .map(it ->
                                        new JsonObject()
                                                .put("line", it.line())
                                                .put("message", it.why()))
                                .toList())
                .put("passed_over", JsonObject.of(report.passedOver()))
                .put("seconds", report.took().toMillis() / 1_000.0);
    }
}
