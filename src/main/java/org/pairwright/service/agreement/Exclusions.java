package org.pairwright.service.agreement;

import java.util.List;

/// Agreement with and without the pairs that are marked as excluded: it rises where those are
/// excluded on which people disagree, so both are shown.
///
/// @param pairs labeled pairs that are excluded
/// @param labels of people on these, skips left out
/// @param before the headlines of all pairs
/// @param after the same without excluded pairs; of the same types, or fewer where all labels of a
///   type are on excluded pairs
public record Exclusions(int pairs, int labels, List<Headline> before, List<Headline> after) {}
