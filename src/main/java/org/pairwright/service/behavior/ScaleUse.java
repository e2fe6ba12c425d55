package org.pairwright.service.behavior;

import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// How an annotator uses the scale of strength: -3 (a much better) to 3, ties 0. Who shifts all of
/// it has a low alpha, yet perfect rank order.
///
/// @param labels with a strength, ties among them
/// @param mean of the signed strengths
/// @param deviation their standard deviation; undefined for a single label
/// @param meanLevel the mean of how strong preferences were, from 0 for ties to 3
/// @param shared pairs for which others stated a strength, too
/// @param spearman the rank correlation with the mean of the others on these
/// @param interval of the rank correlation
public record ScaleUse(
        int labels,
        double mean,
        Figure deviation,
        double meanLevel,
        int shared,
        Figure spearman,
        Interval interval) {}
