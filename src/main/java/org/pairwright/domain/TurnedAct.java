package org.pairwright.domain;

/// An act that was taken back or done again.
///
/// @param kind `decision` or `skip`
/// @param pair where it happened
/// @param judgment what the act said
public record TurnedAct(String kind, long pair, int occurrence, Judgment judgment) {}
