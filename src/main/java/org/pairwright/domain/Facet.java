package org.pairwright.domain;

/// What a list of pairs can be narrowed down by, value for value.
public enum Facet {
    /// What a pair has or has not, by the codes of `domain.filter.Mark`.
    MARK,
    STATE,
    PREFERENCE,
    CATEGORY,
    SOURCE,
    IMPORT,
    ANNOTATOR,
    SCRIPT,
    /// How long the prompt is, by the codes of `domain.filter.LengthClass`.
    PROMPT_LENGTH,
    LENGTH_A,
    LENGTH_B,
    /// The fields that came with the row, each value as the expression that asks for it.
    FREE_FIELD
}
