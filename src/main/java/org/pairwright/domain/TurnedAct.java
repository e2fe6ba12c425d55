package org.pairwright.domain;

/// An act that was taken back or done again.
///
/// @param kind `decision`, `skip`, `flag` or `correction`
/// @param pair where it happened
/// @param before what was said before the act; [Judgment#EMPTY] where nothing was
/// @param judgment what the act said
public record TurnedAct(
        String kind, long pair, int occurrence, Judgment before, Judgment judgment) {}
