package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Problem;

/// Says why nothing could be read of a file: what was wrong with the first row.
final class FirstProblem {
    private FirstProblem() {}

    /// A sentence about a file.
    ///
    /// @param problems of its rows
    /// @param nothing what to say where it has no rows
    static String of(Path file, List<Problem> problems, String nothing) {
        if (problems.isEmpty()) {
            return file + ": " + nothing;
        }
        Problem first = problems.getFirst();
        String field = first.field().isEmpty() ? "" : " " + first.field() + ":";
        return "%s:%d:%s %s No row could be read."
                .formatted(file, first.line(), field, first.message());
    }
}
