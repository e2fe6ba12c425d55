package org.pairwright.service.compare;

import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// A share with all that has to stand beside it.
///
/// @param interval by prompts
/// @param items how many pairs or responses it is about
/// @param labels how many were given to them
/// @param annotators how many gave these
public record Rate(Figure value, Interval interval, long items, long labels, int annotators) {}
