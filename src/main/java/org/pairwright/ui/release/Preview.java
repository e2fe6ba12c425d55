package org.pairwright.ui.release;

import org.pairwright.service.ReleasePreview;
import org.pairwright.ui.kit.Failure;

/// How far it is known what a release would be.
sealed interface Preview {
    record Running() implements Preview {}

    /// Somebody wanted no more of it.
    record Stopped() implements Preview {}

    record Done(ReleasePreview found) implements Preview {}

    record Failed(Failure why) implements Preview {}
}
