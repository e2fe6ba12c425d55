package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Problem;

/// A table without a single label that could be read.
public final class NoRatings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoRatings(Path file, List<Problem> problems) {
        super(file + sentence(problems));
    }

    private static String sentence(List<Problem> problems) {
        if (problems.isEmpty()) {
            return ": there is no label in it.";
        }
        Problem first = problems.getFirst();
        return ":%d: %s: %s No row could be read."
                .formatted(first.line(), first.field(), first.message());
    }
}
