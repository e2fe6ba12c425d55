package org.pairwright.service.behavior;

import org.pairwright.statistics.Proportion;

/// How often an annotator calls it a tie, or both bad: habits that explain much low agreement.
///
/// @param ties of all labels but skips
/// @param differs of the same share as the other annotators; of all annotators together it is
///   whether they differ at all, by the chi-square test
public record TieHabit(Proportion ties, Finding<Significance> differs) {}
