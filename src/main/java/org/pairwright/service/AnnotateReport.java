package org.pairwright.service;

import java.util.List;
import org.pairwright.domain.Problem;

/// What became of a file of decisions.
///
/// @param annotations how many decisions and skips were recorded
/// @param unchanged rows that say what the annotator's current decision says already
/// @param refused rows that were left out
/// @param problems the first hundred, in the order they were found
public record AnnotateReport(
        long read, long annotations, long unchanged, long refused, List<Problem> problems) {
    public AnnotateReport {
        problems = List.copyOf(problems);
    }
}
