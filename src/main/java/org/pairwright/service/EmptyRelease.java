package org.pairwright.service;

import java.util.Map;
import java.util.stream.Collectors;

/// No pair comes through a recipe, so there is nothing to publish.
public final class EmptyRelease extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmptyRelease(Map<String, Long> excluded) {
        super("No pair comes through this recipe" + reasons(excluded) + ". Nothing was published.");
    }

    private static String reasons(Map<String, Long> excluded) {
        return excluded.isEmpty()
                ? ": the project has none"
                : excluded.entrySet().stream()
                        .map(reason -> reason.getKey() + " " + reason.getValue())
                        .collect(Collectors.joining(", ", ": ", ""));
    }
}
