package org.pairwright.ui.labeling;

import org.pairwright.domain.Judgment;
import org.pairwright.domain.Side;

/// Where a response stands on the screen. The store knows only A and B.
enum Place {
    LEFT,
    RIGHT;

    /// The side that stands for this place in a judgment that was laid out with [#laidOut].
    Side side() {
        return this == LEFT ? Side.A : Side.B;
    }

    /// Turns a judgment on A and B into one in which A means left, or the other way round.
    ///
    /// @param left which response stands left
    static Judgment laidOut(Judgment judgment, Side left) {
        return left == Side.A ? judgment : judgment.turned();
    }
}
