package org.pairwright.storage;

/// What is known of each pair in [AgreementLabels], as a number.
public enum PairColumn {
    /// Pairs whose prompts say the same have the same number.
    PROMPT_GROUP,
    /// The number of the response.
    RESPONSE_A,
    RESPONSE_B,
    /// The number of the source's name.
    SOURCE_A,
    SOURCE_B,
    /// The number of the file's name.
    IMPORT,
    /// 1 where it is marked as excluded.
    EXCLUDED,
    /// 1 where its answer is known.
    GOLD
}
