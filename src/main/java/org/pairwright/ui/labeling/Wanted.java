package org.pairwright.ui.labeling;

import org.pairwright.domain.Unanswered;

/// What a decision waits for first.
///
/// @param place of which response it is; [Place#LEFT] where it is of both
record Wanted(Unanswered what, Place place) {}
