package org.pairwright.ui.release;

import java.util.List;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.service.ReleaseFinding;
import org.pairwright.service.Released;
import org.pairwright.ui.kit.Failure;

/// What was asked of a release, and found.
sealed interface Answer {
    /// Nothing was asked.
    record None() implements Answer {}

    record Working() implements Answer {}

    /// Every file was read.
    ///
    /// @param findings none where all is well
    record Verified(Released released, List<ReleaseFinding> findings) implements Answer {
        public Verified {
            findings = List.copyOf(findings);
        }
    }

    record Compared(Released before, Released after, ReleaseDiff diff) implements Answer {}

    /// It is not in the folder where it was.
    record Elsewhere(String folder) implements Answer {}

    record Failed(Failure why) implements Answer {}
}
