package org.pairwright.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// The problems of a file that its report has room for: refusals before warnings, and those before
/// rows that were there already, of which a file that comes again is full.
final class KeptProblems {
    /// How many problems a report holds; all of them go to the sink.
    static final int MOST = 100;

    private final List<Numbered> refusals = new ArrayList<>();
    private final List<Numbered> warnings = new ArrayList<>();
    private final List<Numbered> duplicates = new ArrayList<>();
    private int number;

    /// @param number in which order it came
    private record Numbered(int number, Problem problem) {}

    void add(Problem problem) {
        List<Numbered> alike = alike(problem);
        if (alike.size() < MOST) {
            alike.add(new Numbered(number++, problem));
        }
    }

    private List<Numbered> alike(Problem problem) {
        if (problem.refused()) {
            return refusals;
        }
        return problem.code() == ProblemCode.DUPLICATE ? duplicates : warnings;
    }

    /// Those that are kept, in the order in which they came.
    List<Problem> list() {
        return Stream.of(refusals, warnings, duplicates)
                .flatMap(List::stream)
                .limit(MOST)
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::problem)
                .toList();
    }
}
