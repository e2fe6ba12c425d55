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

    private UnreadableFile(Path file, Problem problem) {
        super(file + ": " + problem.message());
        this.file = file;
        this.problem = problem;
    }

    /// A file that can't be read for a known reason.
    public static UnreadableFile of(Path file, Problem problem) {
        return new UnreadableFile(file, problem);
    }

    /// Whether it can be read and holds something else than pairs.
    public boolean isNoPairs() {
        return switch (problem.code()) {
            case UNKNOWN_FORMAT, UNKNOWN_SEPARATOR, NO_PAIR, EMPTY_FILE, MISSING_FILE -> true;
            default -> false;
        };
    }

    public Path file() {
        return file;
    }

    /// What is wrong and what to do; its line is 0 where the whole file is meant.
    public Problem problem() {
        return problem;
    }
}
