package org.pairwright.service;

import java.util.List;
import org.pairwright.domain.Problem;
import org.pairwright.statistics.BradleyTerry;
import org.pairwright.statistics.Interval;

/// What a table of comparisons comes to.
///
/// @param contestants in order of their names, so that the model's numbers are places here
/// @param baseline the number of the one whose strength is 0
/// @param model the strengths, or why there are none
/// @param intervals for each contestant; none where nobody asked for them or there are no strengths
/// @param refused how many rows were left out
/// @param problems the first of those rows
public record MatchesReport(
        List<Contestant> contestants,
        int baseline,
        BradleyTerry model,
        List<Interval> intervals,
        long refused,
        List<Problem> problems) {
    /// One who was compared with others.
    public record Contestant(String name, int wins, int losses, int ties) {}
}
