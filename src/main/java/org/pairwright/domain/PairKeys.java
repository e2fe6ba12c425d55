package org.pairwright.domain;

/// The content keys of a pair and its parts.
public record PairKeys(Key prompt, Key group, Key a, Key b, Key pair) {
    /// Computes all five.
    public static PairKeys of(Prompt prompt, Response a, Response b) {
        Key promptKey = Identity.promptKey(prompt);
        Key keyOfA = Identity.responseKey(a);
        Key keyOfB = Identity.responseKey(b);
        return new PairKeys(
                promptKey,
                PromptGroup.of(prompt),
                keyOfA,
                keyOfB,
                Identity.pairKey(promptKey, keyOfA, keyOfB));
    }

    /// The same with A and B exchanged; the pair key does not change.
    PairKeys turned() {
        return new PairKeys(prompt, group, b, a, pair);
    }
}
