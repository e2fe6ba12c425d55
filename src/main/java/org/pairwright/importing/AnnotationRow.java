package org.pairwright.importing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Problem;
import org.pairwright.domain.Side;

/// One row of a file of decisions.
public sealed interface AnnotationRow {
    /// The line the row begins on, from 1.
    long line();

    /// What the row says.
    ///
    /// @param pair the pair's id or key, or the id it had in its own file
    /// @param occurrence 0 for the first time the annotator got the pair
    /// @param leftCode which response stood left, `a` or `b`; empty when the row does not say
    /// @param active the time it took; zero when the row does not say
    /// @param responseA the text of the response that the row calls A, which a key does not tell;
    ///   empty when the row does not say
    /// @param warnings what is doubtful about it
    record Said(
            long line,
            String pair,
            int occurrence,
            Judgment judgment,
            String leftCode,
            Duration active,
            Optional<String> responseA,
            List<Problem> warnings)
            implements AnnotationRow {
        public Said {
            warnings = List.copyOf(warnings);
        }

        /// The same of the pair with A and B exchanged.
        public Said turned() {
            String left = Side.of(leftCode).map(side -> side.other().code()).orElse(leftCode);
            return new Said(
                    line, pair, occurrence, judgment.turned(), left, active, responseA, warnings);
        }
    }

    /// The row can't be understood.
    record Refused(Problem problem) implements AnnotationRow {
        @Override
        public long line() {
            return problem.line();
        }
    }
}
