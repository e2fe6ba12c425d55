package org.pairwright.importing;

import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// The file can't be read as a whole, or no further. [ImportFile] adds which file it is.
final class BrokenFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BrokenFile(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    BrokenFile(ProblemCode code, String message) {
        this(Problem.refusal(0, "", code, message));
    }

    BrokenFile(ProblemCode code, String message, Throwable cause) {
        this(code, message);
        initCause(cause);
    }

    Problem problem() {
        return problem;
    }
}
