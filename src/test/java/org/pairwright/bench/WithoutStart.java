package org.pairwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Adds what work costs once a process runs: behind each whole process, the same less a start.
final class WithoutStart {
    private static final Set<String> OF = Set.of("import", "export");

    private WithoutStart() {}

    /// The same results with those added that need no run of their own.
    static List<Result> added(List<Result> results) {
        double start =
                results.stream()
                        .filter(result -> result.id().equals(StartScenario.ID))
                        .map(Result::own)
                        .mapToDouble(own ->
                                own instanceof Result.Timed(Samples samples) ? samples.median() : 0)
                        .sum();
        List<Result> all = new ArrayList<>();
        for (Result result : results) {
            all.add(result);
            if (OF.contains(result.id()) && start > 0 && !result.hasFailed()) {
                all.add(result.withoutStart(start));
            }
        }
        return all;
    }
}
