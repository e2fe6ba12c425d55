package org.pairwright.service.behavior;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pairwright.statistics.BenjaminiHochberg;

/// Adjusts what was found of many annotators for their number.
final class Adjusting {
    private Adjusting() {}

    /// The same findings with the adjusted p-values of one test, among those that were tested.
    ///
    /// @param test the test, whose p-value of its own is known; empty where it was not made
    /// @param with puts the adjusted one in
    static <T> Findings<T> adjusted(
            Findings<T> findings,
            Function<T, Optional<Significance>> test,
            BiFunction<T, Significance, T> with) {
        return new Findings<>(findings.overall(), adjusted(findings.annotators(), test, with));
    }

    private static <T> List<Findings.Of<T>> adjusted(
            List<Findings.Of<T>> all,
            Function<T, Optional<Significance>> test,
            BiFunction<T, Significance, T> with) {
        double[] p =
                all.stream()
                        .flatMap(of -> of.finding().found().stream())
                        .flatMap(result -> test.apply(result).stream())
                        .mapToDouble(Significance::p)
                        .toArray();
        double[] adjusted = BenjaminiHochberg.adjusted(p);
        int[] next = {0};
        return IntStream.range(0, all.size())
                .mapToObj(all::get)
                .map(of ->
                        of.finding()
                                .found()
                                .filter(result -> test.apply(result).isPresent())
                                .map(result -> {
                                    int at = next[0]++;
                                    Significance significance =
                                            new Significance(p[at], adjusted[at]);
                                    return new Findings.Of<T>(
                                            of.annotator(),
                                            new Finding.Tested<>(with.apply(result, significance)));
                                })
                                .orElse(of))
                .toList();
    }
}
