package org.pairwright.service;

import java.nio.file.Path;

/// A table of comparisons to fit strengths to: a row for each.
///
/// @param cluster the name of the column that says which comparisons belong together; empty where
///   each stands for itself
/// @param baseline whose strength is 0; empty for the first by name
/// @param replicates how many resampled sets of comparisons make an interval; 0 for no intervals
public record MatchesRequest(
        Path file, String cluster, String baseline, int replicates, long seed) {}
