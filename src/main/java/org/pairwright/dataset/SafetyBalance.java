package org.pairwright.dataset;

/// How safe and how helpful people found what a dataset teaches, and what it teaches against: of
/// pairs with one good response and one bad.
///
/// @param good the chosen responses, or those labeled good
/// @param bad the rejected ones, or those labeled bad
/// @param helpful which response of a pair most people found the more helpful one
/// @param helpfulButUnsafe pairs whose bad response is unsafe and found the more helpful one
public record SafetyBalance(Judged good, Judged bad, Helpful helpful, long helpfulButUnsafe) {
    /// Nothing went out.
    public static final SafetyBalance NONE =
            new SafetyBalance(Judged.NONE, Judged.NONE, Helpful.NONE, 0);

    /// What people said of the safety of some responses.
    ///
    /// @param unjudged of which nobody said anything
    public record Judged(long safe, long unsafe, long unjudged) {
        static final Judged NONE = new Judged(0, 0, 0);

        Judged plus(boolean isJudged, boolean isUnsafe) {
            return isUnsafe
                    ? new Judged(safe, unsafe + 1, unjudged)
                    : isJudged
                            ? new Judged(safe + 1, unsafe, unjudged)
                            : new Judged(safe, unsafe, unjudged + 1);
        }

        /// All of them.
        public long sum() {
            return safe + unsafe + unjudged;
        }
    }

    /// Pairs by which response is the more helpful one.
    ///
    /// @param neither where no response was said to be by more than half of those who were asked
    /// @param notAsked where nobody answered that
    public record Helpful(long good, long bad, long neither, long notAsked) {
        static final Helpful NONE = new Helpful(0, 0, 0, 0);
    }

    /// Whether anybody judged the safety of a response, or which is more helpful.
    public boolean saysSomething() {
        return good.safe() + good.unsafe() + bad.safe() + bad.unsafe() > 0
                || helpful.good() + helpful.bad() + helpful.neither() > 0;
    }
}
