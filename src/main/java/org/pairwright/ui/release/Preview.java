package org.pairwright.ui.release;

import java.util.List;
import org.pairwright.service.ReleasePreview;
import org.pairwright.ui.kit.Failure;

/// How far it is known what a release would be.
sealed interface Preview {
    record Running() implements Preview {}

    /// Somebody wanted no more of it.
    record Stopped() implements Preview {}

    /// What was found.
    ///
    /// @param rows the samples, ready to be read
    record Done(ReleasePreview found, List<String> rows) implements Preview {
        public Done {
            rows = List.copyOf(rows);
        }
    }

    record Failed(Failure why) implements Preview {}
}
