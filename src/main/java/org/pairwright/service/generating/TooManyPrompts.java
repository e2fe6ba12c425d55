package org.pairwright.service.generating;

import java.nio.file.Path;

/// There are more prompts than are answered at once.
public final class TooManyPrompts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyPrompts() {
        super(
                "The pairs have more than %,d prompts. Narrow the filter, and generate some at a time."
                        .formatted(PromptList.MOST));
    }

    TooManyPrompts(Path file) {
        super(
                "%s has more than %,d rows. Split it, and generate from each part."
                        .formatted(file, PromptList.MOST));
    }
}
