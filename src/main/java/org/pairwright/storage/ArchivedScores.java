package org.pairwright.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;

/// Puts the scores together that one run gave to one text.
final class ArchivedScores {
    private final String run;
    private final Consumer<ArchivedPart> sink;
    private final Map<String, Long> scores = new LinkedHashMap<>();
    private String prompt = "";
    private String response = "";

    /// @param run its identity
    ArchivedScores(String run, Consumer<ArchivedPart> sink) {
        this.run = run;
        this.sink = sink;
    }

    /// @param prompt the key of the prompt
    /// @param response the key of the response to it; empty where the prompt was scored
    void add(String prompt, String response, String category, long millionths) {
        if (!this.prompt.equals(prompt)
                || !this.response.equals(response)
                || scores.containsKey(category)) {
            end();
        }
        this.prompt = prompt;
        this.response = response;
        scores.put(category, millionths);
    }

    /// Tells of those that were added last.
    void end() {
        if (scores.isEmpty()) {
            return;
        }
        ArchivedPart.Building part =
                ArchivedPart.of(ArchivedKind.SCORES)
                        .with("run", run)
                        .with("prompt", prompt)
                        .with("response", response);
        scores.forEach(part::number);
        sink.accept(part.built());
        scores.clear();
    }
}
