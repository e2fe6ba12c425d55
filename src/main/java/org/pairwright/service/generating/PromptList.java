package org.pairwright.service.generating;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Problem;
import org.pairwright.importing.PromptFile;
import org.pairwright.importing.PromptRow;
import org.pairwright.importing.UnreadableFile;

/// The rows of a file, held whole.
///
/// @param sha256 of the file
record PromptList(List<PromptRow.Said> rows, List<Problem> refused, String sha256) {
    /// More rows are not read.
    static final int MOST = 100_000;

    /// @throws UnreadableFile when the file can't be read to its end
    /// @throws TooManyPrompts when it has more rows than can be held
    static PromptList of(Path file) {
        List<PromptRow.Said> rows = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        try (PromptFile open = PromptFile.open(file)) {
            String sha256 =
                    open.forEachRow(row -> {
                        if (rows.size() + refused.size() == MOST) {
                            throw new TooManyPrompts(file);
                        }
                        switch (row) {
                            case PromptRow.Said said -> rows.add(said);
                            case PromptRow.Refused(Problem problem) -> refused.add(problem);
                        }
                    });
            return new PromptList(rows, refused, sha256);
        }
    }
}
