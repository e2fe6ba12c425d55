package org.pairwright.importing;

import java.util.List;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Problem;

/// What became of one row of a file.
///
/// @param line the line the row begins on, from 1
/// @param pairs what the row holds; none when it was refused
/// @param problems why it was refused, or what is doubtful about what came in
public record ImportedRow(long line, List<ImportedPair> pairs, List<Problem> problems) {
    public ImportedRow {
        pairs = List.copyOf(pairs);
        problems = List.copyOf(problems);
        if (pairs.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The row on line "
                            + line
                            + " has neither a pair nor a reason for having none.");
        }
    }

    /// Whether the row was left out.
    public boolean refused() {
        return pairs.isEmpty();
    }
}
