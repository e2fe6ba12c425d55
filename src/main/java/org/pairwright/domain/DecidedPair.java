package org.pairwright.domain;

/// A pair that an annotator decided or skipped, for the list of what they did.
///
/// @param annotation what they currently say
/// @param snippet how the last turn of the prompt begins
/// @param sensitive whether the pair is marked so
/// @param optedOut whether it is known to be of a hazard category that they opted out of
public record DecidedPair(
        Annotation annotation, String snippet, boolean sensitive, boolean optedOut) {
    /// The same for who opted out of a category that it is known to be of.
    public DecidedPair ofOptedOut() {
        return new DecidedPair(annotation, snippet, sensitive, true);
    }
}
