package org.pairwright.statistics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Shortens the way up a hill that has very many labels: two steps tell how steps shrink, and so
/// about where they lead. A leap that ends lower than the steps did is taken back.
///
/// Source: Varadhan, R. and Roland, C. (2008), "Simple and Globally Convergent Methods for
/// Accelerating the Convergence of Any EM Algorithm", Scandinavian Journal of Statistics 35(2),
/// 335-353.
final class Leaps {
    /// What the last steps began with.
    private final Deque<Beliefs> steps = new ArrayDeque<>();

    /// Where the steps before a leap led.
    private Optional<Beliefs> foot = Optional.empty();

    private double height = Double.NEGATIVE_INFINITY;

    /// Where to go on after a step.
    ///
    /// @param from what the step began with
    /// @param to where it led
    /// @param heightOfFrom what is maximized, there
    Beliefs next(Beliefs from, Beliefs to, double heightOfFrom) {
        if (foot.isPresent() && heightOfFrom < height) {
            Beliefs back = foot.get();
            foot = Optional.empty();
            steps.clear();
            return back;
        }
        foot = Optional.empty();
        steps.add(from);
        if (steps.size() < 2) {
            return to;
        }
        Optional<Beliefs> leap = Beliefs.leap(steps.getFirst(), from, to);
        steps.clear();
        if (leap.isPresent()) {
            foot = Optional.of(to);
            height = heightOfFrom;
        }
        return leap.orElse(to);
    }
}
