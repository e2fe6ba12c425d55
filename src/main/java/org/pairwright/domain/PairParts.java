package org.pairwright.domain;

/// What is read of pairs for a dataset beyond what both sides saw and said.
///
/// @param corrections whether votes carry what annotators think the responses should have said
/// @param sent whether responses carry what their models were sent
public record PairParts(boolean corrections, boolean sent) {
    /// Nothing beyond.
    public static final PairParts NONE = new PairParts(false, false);
}
