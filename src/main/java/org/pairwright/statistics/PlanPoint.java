package org.pairwright.statistics;

/// How wide an interval would be.
///
/// @param n how many items there would be, or how many labels each would have at least
/// @param width of the 95 % interval: its upper end less its lower
public record PlanPoint(long n, double width) {}
