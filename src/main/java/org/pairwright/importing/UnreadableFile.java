package org.pairwright.importing;

import java.nio.file.Path;
import org.pairwright.domain.Problem;

/// A file that can't be read as a whole, or no further.
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient Problem problem;

    UnreadableFile(Path file, Problem problem, Throwable cause) {
        super(file + ": " + problem.message(), cause);
        this.file = file;
        this.problem = problem;
    }

    public Path file() {
        return file;
    }

    /// What is wrong and what to do; its line is 0 where the whole file is meant.
    public Problem problem() {
        return problem;
    }
}
