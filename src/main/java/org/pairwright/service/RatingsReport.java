package org.pairwright.service;

import java.util.List;
import org.pairwright.domain.Problem;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.RatingsAudit;

/// What a table of ratings comes to.
///
/// @param items how many there are, with one label or more
/// @param labels how many there are
/// @param missing rows without a label
/// @param annotators their names, by number
/// @param categories their names, by number
/// @param audit the figures
/// @param twoWay how much alpha varies with other items and other annotators
/// @param tags for sets the figures of each tag and of other distances; empty otherwise
/// @param refused how many rows were left out
/// @param problems the first of those rows
public record RatingsReport(
        int items,
        int labels,
        long missing,
        List<String> annotators,
        List<String> categories,
        RatingsAudit audit,
        Interval twoWay,
        SetsReport tags,
        long refused,
        List<Problem> problems) {}
