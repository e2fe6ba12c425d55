package org.pairwright.ui.compare;

import org.pairwright.domain.filter.FilterViews;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.service.compare.SuiteReport;
import org.pairwright.ui.kit.Conditions;

/// The pairs behind what a suite said when it was run, as expressions.
///
/// @param views those that the suite's filter can name
record SuitePairs(SuiteReport report, FilterViews views) {
    /// Those that a gate is about.
    String of(GateResult result) {
        PairsBehind behind = behind();
        String candidate = report.run().candidate();
        String baseline = report.run().baseline();
        if (result.gate().measure().isOfMeetings()) {
            return behind.of(candidate, baseline);
        }
        return result.gate().relative()
                ? behind.ofEither(candidate, baseline)
                : behind.of(candidate);
    }

    /// Those on which the candidate met the baseline.
    String all() {
        return behind().of(report.run().candidate(), report.run().baseline());
    }

    private PairsBehind behind() {
        CompareBy by = report.suite().by();
        try {
            return new PairsBehind(Conditions.read(report.suite().filter(), views), by);
        } catch (InvalidFilter e) {
            // It names a view that was taken away since: all pairs of the two are shown.
            return new PairsBehind(Conditions.NONE, by);
        }
    }
}
