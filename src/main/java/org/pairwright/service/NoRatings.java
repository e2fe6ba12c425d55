package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Problem;

/// A table without a single label that could be read.
public final class NoRatings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoRatings(Path file, List<Problem> problems) {
        super(FirstProblem.of(file, problems, "there is no label in it."));
    }
}
