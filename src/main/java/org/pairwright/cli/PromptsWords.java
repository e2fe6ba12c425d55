package org.pairwright.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.prompts.Finding;

/// How prompt templates are told.
final class PromptsWords {
    private PromptsWords() {}

    /// What `list` says of a version.
    static JsonObject line(TemplateVersion version, int approvals) {
        return new JsonObject()
                .put("name", version.template())
                .put("version", version.number())
                .put("status", version.status(approvals).code())
                .put("author", version.author().name())
                .put("created", version.createdAt().toString());
    }

    static String words(TemplateVersion version, int approvals) {
        return "%-32s %-10s %s, %s"
                .formatted(
                        version.name(),
                        version.status(approvals).code().replace('_', ' '),
                        version.author().name(),
                        version.createdAt());
    }

    /// All that is known of a version.
    static JsonObject json(TemplateVersion version, int approvals) {
        return line(version, approvals)
                .put("parent", version.parent())
                .put("approvals", version.approvers())
                .put("approvals_needed", approvals)
                .put("system", version.text().system())
                .put("prompt", version.text().prompt())
                .put("variables", version.text().variables())
                .put("note", version.note())
                .put("acts", version.acts().stream().map(PromptsWords::json).toList());
    }

    private static JsonObject json(TemplateAct act) {
        return new JsonObject()
                .put("act", act.kind().code())
                .put("by", act.annotator().name())
                .put("at", act.at().toString())
                .put("note", act.note());
    }

    static String summary(TemplateVersion version, int approvals) {
        StringBuilder words = new StringBuilder(words(version, approvals));
        append(words, version.note());
        version.acts()
                .forEach(act ->
                        append(
                                words,
                                "%s  %s: %s%s"
                                        .formatted(
                                                act.at(),
                                                act.annotator().name(),
                                                act.kind().code(),
                                                act.note().isEmpty() ? "" : ": " + act.note())));
        append(words, texts(version.text()));
        return Words.visible(words.toString());
    }

    private static void append(StringBuilder words, String more) {
        if (!more.isEmpty()) {
            words.append(System.lineSeparator()).append(more);
        }
    }

    static String texts(PromptText text) {
        StringBuilder words = new StringBuilder();
        if (!text.system().isEmpty()) {
            words.append("--- system%n%s".formatted(text.system()));
        }
        if (!text.prompt().isEmpty()) {
            words.append(words.isEmpty() ? "" : System.lineSeparator())
                    .append("--- prompt%n%s".formatted(text.prompt()));
        }
        return words.toString();
    }

    static List<JsonObject> findings(List<Finding> findings) {
        return findings.stream().map(PromptsWords::json).toList();
    }

    private static JsonObject json(Finding finding) {
        JsonObject object =
                new JsonObject()
                        .put("check", finding.check())
                        .put("level", finding.level().code())
                        .put("what", finding.what())
                        .put("why", finding.why());
        if (finding.isFixable()) {
            object.put(
                    "fix",
                    new JsonObject()
                            .put("system", finding.fixed().system())
                            .put("prompt", finding.fixed().prompt())
                            .put("variables", finding.fixed().variables()));
        }
        return object;
    }

    static String lines(List<Finding> findings) {
        return findings.stream()
                .map(it ->
                        "%s, %s: %s%n  %s"
                                .formatted(it.level().code(), it.check(), it.what(), it.why()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
