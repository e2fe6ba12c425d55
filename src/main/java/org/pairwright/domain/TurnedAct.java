package org.pairwright.domain;

/// An act that was taken back or done again.
public sealed interface TurnedAct {
    /// What somebody said of one pair.
    ///
    /// @param kind `decision`, `skip`, `flag` or `correction`
    /// @param pair where it happened
    /// @param before what was said before the act; [Judgment#EMPTY] where nothing was
    /// @param judgment what the act said
    record OfPair(String kind, long pair, int occurrence, Judgment before, Judgment judgment)
            implements TurnedAct {}

    /// A mark that was set on many pairs at once.
    ///
    /// @param pairs how many of them there are
    record OfMany(Marking marking, long pairs) implements TurnedAct {}
}
