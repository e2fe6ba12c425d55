package org.pairwright.domain;

/// What one annotator's current first-time annotation of a pair says, as far as a resolution needs
/// it.
///
/// @param moreHelpful which response is more helpful, where that was asked apart
/// @param safer which response is safer, where that was asked apart
/// @param a the safety verdict on response A
/// @param b the safety verdict on response B
/// @param corrections what the responses should have said; none where they were not asked for
public record Vote(
        String annotator,
        AnnotatorKind kind,
        Preference preference,
        Strength strength,
        Preference moreHelpful,
        Preference safer,
        Safety a,
        Safety b,
        Corrections corrections) {
    /// A vote without corrections.
    public Vote(
            String annotator,
            AnnotatorKind kind,
            Preference preference,
            Strength strength,
            Preference moreHelpful,
            Preference safer,
            Safety a,
            Safety b) {
        this(annotator, kind, preference, strength, moreHelpful, safer, a, b, Corrections.NONE);
    }

    /// The safety verdict on one response.
    public Safety verdict(Side side) {
        return side == Side.A ? a : b;
    }
}
