package org.pairwright.service.behavior;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pairwright.statistics.BenjaminiHochberg;

/// Adjusts what was found for how many tests were made: of each annotator, or several of the same
/// one. Of all annotators together only their own tests count.
final class Adjusting {
    private Adjusting() {}

    /// A test that was made of what was found.
    ///
    /// @param of its p-value; empty where it was not made
    /// @param with puts the adjusted one in
    record Test<T>(Function<T, Optional<Significance>> of, BiFunction<T, Significance, T> with) {}

    /// The same findings with adjusted p-values.
    ///
    /// @param tests all that are made of one annotator, who is flagged where one of them is found
    static <T> Findings<T> adjusted(Findings<T> findings, List<Test<T>> tests) {
        List<Finding<T>> each =
                adjusted(
                        findings.annotators().stream().map(Findings.Of<T>::finding).toList(),
                        tests);
        List<Findings.Of<T>> annotators = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            annotators.add(
                    new Findings.Of<>(findings.annotators().get(i).annotator(), each.get(i)));
        }
        return new Findings<>(
                adjusted(List.of(findings.overall()), tests).getFirst(), List.copyOf(annotators));
    }

    /// The same findings with p-values that are adjusted for all of them.
    static <T> List<Finding<T>> adjusted(List<Finding<T>> findings, List<Test<T>> tests) {
        double[] p =
                findings.stream()
                        .flatMap(finding -> finding.found().stream())
                        .flatMap(result -> tests.stream().map(test -> test.of().apply(result)))
                        .flatMap(Optional::stream)
                        .mapToDouble(Significance::p)
                        .toArray();
        double[] adjusted = BenjaminiHochberg.adjusted(p);
        List<Finding<T>> all = new ArrayList<>();
        int next = 0;
        for (Finding<T> finding : findings) {
            switch (finding) {
                case Finding.Untested<T> untested -> all.add(untested);
                case Finding.Tested<T>(T result) -> {
                    T now = result;
                    for (Test<T> test : tests) {
                        if (test.of().apply(now).isPresent()) {
                            now = test.with().apply(now, new Significance(p[next], adjusted[next]));
                            next++;
                        }
                    }
                    all.add(new Finding.Tested<>(now));
                }
            }
        }
        return List.copyOf(all);
    }
}
