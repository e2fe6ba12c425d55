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

    /// A message's content as groups are told apart by it.
    public static String normalized(String content) {
        return NormalizedText.of(content);
    }

    /// A number from 0 up to 1 that is drawn from a group and a seed: the same whatever other
    /// groups there are.
    public static double draw(Key group, long seed) {
        long bits = new Digest().number(seed).key(group).toKey().high();
        return (bits >>> 11) * 0x1.0p-53;
    }
}
