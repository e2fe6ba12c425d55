package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.domain.Problem;

/// Takes every problem of an import, for those who want more than the first hundred of each file.
public interface ProblemSink {
    /// Nobody wants them.
    ProblemSink NONE =
            new ProblemSink() {
                @Override
                public void begin() {
                    // Nothing was kept.
                }

                @Override
                public void add(Path file, Problem problem) {
                    // Nobody wants it.
                }
            };

    /// The import begins, or begins again: what was taken before does not hold any more.
    void begin();

    /// Takes one problem.
    void add(Path file, Problem problem);
}
