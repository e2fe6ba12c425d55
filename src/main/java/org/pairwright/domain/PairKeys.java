package org.pairwright.domain;

/// The content keys of a pair and its parts.
public record PairKeys(Key prompt, Key group, Key a, Key b, Key pair) {
    /// Computes all five.
    public static PairKeys of(Prompt prompt, Response a, Response b) {
        PromptKeys keys = PromptKeys.of(prompt);
        Key keyOfA = Identity.responseKey(a);
        Key keyOfB = Identity.responseKey(b);
        return new PairKeys(
                keys.key(),
                keys.group(),
                keyOfA,
                keyOfB,
                Identity.pairKey(keys.key(), keyOfA, keyOfB));
    }

    /// The same with A and B exchanged; the pair key does not change.
    PairKeys turned() {
        return new PairKeys(prompt, group, b, a, pair);
    }
}
