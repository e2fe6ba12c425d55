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
    /// @param pairs how many of them are marked otherwise than before the turn
    /// @param stay how many of them stay as they were, because of another act or an import
    record OfMany(Marking marking, long pairs, long stay) implements TurnedAct {}
}
