package org.pairwright.statistics;

/// How wide an interval would be.
///
/// @param n how many items there would be, or how many labels each would have at least
/// @param width of the 95 % interval: its upper end less its lower
/// @param low how wide it would be with endless replicates, at least in 95 % of cases
/// @param high the same, at most
public record PlanPoint(long n, double width, double low, double high) {}
