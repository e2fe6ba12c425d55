package org.pairwright.domain;

/// What one annotator's current first-time annotation of a pair says, as far as a resolution needs
/// it.
///
/// @param moreHelpful which response is more helpful, where that was asked apart
/// @param safer which response is safer, where that was asked apart
/// @param a the safety verdict on response A
/// @param b the safety verdict on response B
public record Vote(
        String annotator,
        AnnotatorKind kind,
        Preference preference,
        Strength strength,
        Preference moreHelpful,
        Preference safer,
        Safety a,
        Safety b) {}
