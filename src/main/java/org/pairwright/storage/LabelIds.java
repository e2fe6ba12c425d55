package org.pairwright.storage;

/// What numbers in the columns of pairs stand for in the project.
final class LabelIds {
    private final long[] responses;
    private final long[] prompts;
    private final long[] groups;

    /// @param responses by number
    /// @param prompts by number
    /// @param groups half of the key of each group of prompts, by number
    LabelIds(long[] responses, long[] prompts, long[] groups) {
        this.responses = responses;
        this.prompts = prompts;
        this.groups = groups;
    }

    /// How many responses there are.
    int responses() {
        return responses.length;
    }

    long response(int number) {
        return responses[number];
    }

    long prompt(int number) {
        return prompts[number];
    }

    long group(int number) {
        return groups[number];
    }
}
