package org.pairwright.domain.suite;

import java.time.Instant;
import java.util.List;

/// What a suite said of a candidate once.
///
/// @param actor who ran it
/// @param results one for each of its gates
public record SuiteRun(
        String candidate, String baseline, List<GateResult> results, String actor, Instant at) {
    public SuiteRun {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("A run of a suite without a gate says nothing.");
        }
        results = List.copyOf(results);
    }

    public boolean passed() {
        return results.stream().allMatch(GateResult::passed);
    }
}
