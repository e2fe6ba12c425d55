package org.pairwright.service.compare;

/// How decisions went.
///
/// @param ties ties, and decisions that both are bad
public record Standing(long wins, long losses, long ties) {
    /// How many there are.
    public long decisions() {
        return wins + losses + ties;
    }

    /// The same for the other side.
    Standing turned() {
        return new Standing(/* wins= */ losses, /* losses= */ wins, ties);
    }
}
