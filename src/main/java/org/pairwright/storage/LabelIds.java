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

    MergedIds mergedResponses(LabelIds again) {
        return new MergedIds(responses, again.responses);
    }

    MergedIds mergedPrompts(LabelIds again) {
        return new MergedIds(prompts, again.prompts);
    }

    MergedIds mergedGroups(LabelIds again) {
        return new MergedIds(groups, again.groups);
    }
}
