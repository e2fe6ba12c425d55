package org.pairwright.service.compare;

import java.util.List;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;

/// What a suite said of a candidate, and why.
///
/// @param earlier what it said before, the first first
/// @param changed the pairs on which the candidate did worse than the baseline, the worst first
public record SuiteReport(
        Suite suite,
        SuiteRun run,
        CompareReport comparison,
        List<SuiteRun> earlier,
        List<ChangedPair> changed) {
    public SuiteReport {
        earlier = List.copyOf(earlier);
        changed = List.copyOf(changed);
    }

    /// What each gate said of the candidate.
    public List<Judged> judged() {
        return run.results().stream().map(it -> new Judged(run.candidate(), it)).toList();
    }
}
