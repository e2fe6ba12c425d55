package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Problem;

/// A table of comparisons that no strengths can be fitted to.
public final class NoMatches extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoMatches(Path file, String baseline) {
        super("%s: nothing was compared with \"%s\".".formatted(file, baseline));
    }

    NoMatches(Path file, List<Problem> problems) {
        super(FirstProblem.of(file, problems, "there is no comparison in it."));
    }
}
