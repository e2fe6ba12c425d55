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
    ANNOTATOR
}
