package org.pairwright.statistics;

import java.util.List;

/// The hill that starts of [DawidSkene] climb: what is as likely as labels say.
///
/// @param look called before each pass through the labels; what it throws ends it
/// @param isLong whether there are so many labels that shortcuts are worth it
record Climb(Ratings ratings, double smoothing, Runnable look, boolean isLong) {
    static Climb of(Ratings ratings, double smoothing, Runnable look) {
        return new Climb(
                ratings,
                smoothing,
                look,
                ratings.labels() > DawidSkene.MANY_LABELS && smoothing > 0);
    }

    /// The same hill, as far as some of the items say.
    Climb on(Ratings some) {
        return new Climb(some, smoothing, look, isLong);
    }

    /// Climbs from one of the starts.
    ///
    /// @param known peaks that need not be climbed again
    DawidSkeneFit from(long seed, int start, List<DawidSkeneFit> known) {
        look.run();
        return from(Shares.beliefs(ratings, smoothing, seed, start), start, known);
    }

    /// Climbs from what was believed elsewhere.
    ///
    /// @param start which of the starts led there
    /// @param known peaks that need not be climbed again
    DawidSkeneFit from(Beliefs beliefs, int start, List<DawidSkeneFit> known) {
        return ExpectationMaximization.run(this, beliefs, start, known);
    }
}
