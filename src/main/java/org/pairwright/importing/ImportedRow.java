package org.pairwright.importing;

import java.util.List;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Problem;

/// What became of one row of a file.
///
/// @param line the line the row begins on, from 1
/// @param rows how many rows of the file it stands for: more than one where responses to the same
///   prompt stand in rows of their own
/// @param pairs what the row holds; none when it was refused
/// @param problems why it was refused, or what is doubtful about what came in
public record ImportedRow(long line, int rows, List<ImportedPair> pairs, List<Problem> problems) {
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

    /// One row.
    public ImportedRow(long line, List<ImportedPair> pairs, List<Problem> problems) {
        this(line, 1, pairs, problems);
    }

    /// Whether the row was left out.
    public boolean refused() {
        return pairs.isEmpty();
    }
}
