package org.pairwright.service.generating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Identity;
import org.pairwright.domain.Key;
import org.pairwright.domain.Message;
import org.pairwright.domain.prompt.InvalidPromptText;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.exporting.JsonObject;
import org.pairwright.importing.PromptRow;
import org.slf4j.LoggerFactory;

/// Puts answers that were given elsewhere together by their prompts.
final class Gathering {
    private final Set<String> versions;
    private final Map<String, TemplateVersion> known;
    private final Map<Key, Map<String, PromptRow.Said>> byPrompt = new LinkedHashMap<>();

    /// @param versions the names that are compared
    /// @param known those that are versions of templates
    Gathering(List<String> versions, Map<String, TemplateVersion> known) {
        this.versions = new LinkedHashSet<>(versions);
        this.known = known;
    }

    void add(PromptRow.Said row, GenerateTally tally) {
        if (row.version().isEmpty() || row.response().isBlank()) {
            tally.failed(row.line(), "The row needs \"version\" and \"response\".");
        } else if (versions.contains(row.version())) {
            Map<String, PromptRow.Said> there =
                    byPrompt.computeIfAbsent(
                            Identity.promptKey(row.prompt()), first -> new LinkedHashMap<>());
            if (there.putIfAbsent(row.version(), row) != null) {
                tally.failed(row.line(), row.version() + " has answered this prompt above.");
            }
        } else {
            tally.passedOver(row.version());
        }
    }

    /// Makes the pairs of all prompts that every version has answered.
    void pair(PairBatches batches, GenerateTally tally) {
        for (Map<String, PromptRow.Said> there : byPrompt.values()) {
            PromptRow.Said first = there.values().iterator().next();
            List<String> missing = versions.stream().filter(it -> !there.containsKey(it)).toList();
            if (missing.isEmpty()) {
                List<Answer> answers = new ArrayList<>();
                for (String version : versions) {
                    PromptRow.Said row = there.get(version);
                    if (row != null) {
                        answers.add(answer(row));
                    }
                }
                batches.add(first, answers);
                tally.done();
            } else {
                tally.failed(
                        first.line(), "There is no answer by " + String.join(", ", missing) + ".");
            }
        }
    }

    private Answer answer(PromptRow.Said row) {
        JsonObject variables = new JsonObject();
        row.variables().forEach(variables::put);
        Optional<TemplateVersion> version = Optional.ofNullable(known.get(row.version()));
        return new Answer(
                row.response(),
                row.model().isEmpty() ? row.version() : row.version() + ", " + row.model(),
                version.map(TemplateVersion::id).orElse(0L),
                row.model(),
                version.map(it -> sent(it, row)).orElse(List.of()),
                new JsonObject().put("variables", variables).toString());
    }

    /// What the version makes of the prompt, which is what its model was sent as far as the row is
    /// right; empty where the row lacks values for it.
    private static List<Message> sent(TemplateVersion version, PromptRow.Said row) {
        List<Message> prompt = row.prompt().messages();
        try {
            List<Message> sent =
                    new Contender.Wording.InTemplate(version).sent(prompt, row.variables());
            return sent.equals(prompt) ? List.of() : sent;
        } catch (InvalidPromptText e) {
            LoggerFactory.getLogger(Gathering.class)
                    .debug("Line {} doesn't say what {} was sent", row.line(), version.name(), e);
            return List.of();
        }
    }
}
