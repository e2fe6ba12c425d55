package org.pairwright.domain;

/// Groups prompts that ask the same: the unit by which data are split and intervals clustered.
///
/// The group of a prompt is the hash of its non-system messages, each normalized: NFC, trimmed,
/// white space collapsed to one space, case folded.
public final class PromptGroup {
    private PromptGroup() {}

    /// The group that `prompt` belongs to.
    public static Key of(Prompt prompt) {
        return PromptKeys.of(prompt).group();
    }
}
