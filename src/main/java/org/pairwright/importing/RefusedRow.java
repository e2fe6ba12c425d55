package org.pairwright.importing;

import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// A row can't come in. Thrown by the million in a bad file, so it takes no stack trace.
final class RefusedRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final ProblemCode code;
    private final String message;

    RefusedRow(String field, ProblemCode code, String message) {
        super(message, null, false, false);
        this.field = field;
        this.code = code;
        this.message = message;
    }

    Problem problem(long line) {
        return Problem.refusal(line, field, code, message);
    }
}
