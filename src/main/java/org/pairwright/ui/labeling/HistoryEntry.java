package org.pairwright.ui.labeling;

/// One line of the history.
///
/// @param pair the pair's key in this project
/// @param when the time of the decision, with the day where that is not today
/// @param what the decision, in short
/// @param snippet how the last turn of the prompt begins, or why that is covered
record HistoryEntry(long pair, String when, String what, String snippet) {}
