package org.pairwright.ui.labeling;

import java.util.function.UnaryOperator;
import org.pairwright.domain.Judgment;

/// Changes what is set for the pair on the screen.
interface JudgmentChange {
    /// Makes the change.
    ///
    /// @return whether it was taken: not while the screen is busy
    boolean by(UnaryOperator<Judgment> with);
}
