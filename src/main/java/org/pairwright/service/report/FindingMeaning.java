package org.pairwright.service.report;

import java.util.function.Function;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Obstacle;

/// What it means what was found of how somebody behaves, where it could be found out.
record FindingMeaning(ReportWords words) {
    /// All annotators together, as whom something is about.
    String everybody() {
        return words.of("meaning.everybody");
    }

    /// What a result means, or that there is none and why.
    ///
    /// @param who whom it is about: a name or [#everybody]
    /// @param whether the key of what was to be found out
    /// @param meaning of a result
    <T> Meaning meaning(
            String who, String whether, Finding<T> finding, Function<T, Meaning> meaning) {
        return switch (finding) {
            case Finding.Tested<T>(T result) -> meaning.apply(result);
            case Finding.Untested<T>(Obstacle obstacle) ->
                    Meaning.of(
                            words.of("meaning.untested", who, words.of(whether), obstacle.words()));
        };
    }
}
