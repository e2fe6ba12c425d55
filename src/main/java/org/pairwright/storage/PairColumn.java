package org.pairwright.storage;

/// What is known of each pair in [AgreementLabels], as a number.
public enum PairColumn {
    /// Pairs whose prompts say the same have the same number.
    PROMPT_GROUP,
    /// The number of the prompt.
    PROMPT,
    /// The characters of all its messages.
    PROMPT_CHARS,
    /// The number of the name of the script in which most of its letters are written.
    SCRIPT,
    /// The number of the response.
    RESPONSE_A,
    RESPONSE_B,
    /// Their characters.
    LENGTH_A,
    LENGTH_B,
    /// The number of the source's name.
    SOURCE_A,
    SOURCE_B,
    /// The number of the file's name.
    IMPORT,
    /// 1 where it is marked as excluded.
    EXCLUDED,
    /// 1 where it is marked as sensitive.
    SENSITIVE,
    /// 1 where its answer is known.
    GOLD,
    /// That answer: 1 for a, 2 for b, 3 for a tie, 4 for both bad; 0 where it is not known.
    GOLD_ANSWER
}
