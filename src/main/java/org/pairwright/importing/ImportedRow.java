package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Problem;

/// What became of one row of a file.
///
/// @param line the line the row begins on, from 1
/// @param rows how many rows of the file it stands for: more than one where responses to the same
///   prompt stand in rows of their own
/// @param from the file that an archive says its pairs came from first
/// @param project what an archive says of the project as a whole, in a row that holds no pair
/// @param part what else an archive holds, in a row of its own
/// @param pairs what the row holds; none when it was refused
/// @param problems why it was refused, or what is doubtful about what came in
public record ImportedRow(
        long line,
        int rows,
        List<ImportedPair> pairs,
        List<Problem> problems,
        Optional<ArchivedPair.From> from,
        Optional<ArchivedProject> project,
        Optional<ArchivedPart> part) {
    public ImportedRow {
        pairs = List.copyOf(pairs);
        problems = List.copyOf(problems);
        if (pairs.isEmpty() && problems.isEmpty() && project.isEmpty() && part.isEmpty()) {
            throw new IllegalArgumentException(
                    "The row on line "
                            + line
                            + " has neither a pair nor a reason for having none.");
        }
    }

    /// Rows of a file that tells of no other.
    public ImportedRow(long line, int rows, List<ImportedPair> pairs, List<Problem> problems) {
        this(line, rows, pairs, problems, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The row of an archive that describes the project.
    static ImportedRow of(long line, ArchivedProject project) {
        return new ImportedRow(
                line,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(project),
                Optional.empty());
    }

    /// The row of an archive that describes neither the project nor a pair.
    static ImportedRow of(long line, ArchivedPart part) {
        return new ImportedRow(
                line,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(part));
    }

    /// The row of an archive that holds a pair.
    static ImportedRow of(
            long line,
            List<ImportedPair> pairs,
            List<Problem> problems,
            Optional<ArchivedPair.From> from) {
        return new ImportedRow(line, 1, pairs, problems, from, Optional.empty(), Optional.empty());
    }

    /// One row.
    public ImportedRow(long line, List<ImportedPair> pairs, List<Problem> problems) {
        this(line, 1, pairs, problems);
    }

    /// Whether the row was left out.
    public boolean refused() {
        return pairs.isEmpty() && project.isEmpty() && part.isEmpty();
    }
}
