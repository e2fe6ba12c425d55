package org.pairwright.service.behavior;

import java.util.Optional;
import org.pairwright.statistics.Proportion;

/// Whether the sides on which responses stood can tell a liking for a side from one for a response:
/// they can where it was as good as tossed which of the two stood on the left. Where response a
/// stood there most of the time, whoever prefers a seems to prefer the left.
final class Sides {
    /// So seldom does exchange at random look this uneven that it was not at random.
    private static final double BY_CHANCE = 1e-4;

    private Sides() {}

    /// What is in the way; empty where nothing is.
    ///
    /// @param aOnLeft how often response a stood on the left, of those of which it is known
    static Optional<Obstacle> obstacle(Proportion aOnLeft) {
        if (aOnLeft.trials() == 0) {
            return Optional.of(Obstacle.SIDES_NOT_RECORDED);
        }
        if (aOnLeft.successes() == 0 || aOnLeft.successes() == aOnLeft.trials()) {
            return Optional.of(Obstacle.SIDES_NOT_EXCHANGED);
        }
        return aOnLeft.fairness() < BY_CHANCE
                ? Optional.of(Obstacle.SIDES_NOT_BALANCED)
                : Optional.empty();
    }
}
