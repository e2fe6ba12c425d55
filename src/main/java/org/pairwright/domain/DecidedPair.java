package org.pairwright.domain;

/// A pair that an annotator decided or skipped, for the list of what they did.
///
/// @param annotation what they currently say
/// @param snippet how the last turn of the prompt begins
public record DecidedPair(Annotation annotation, String snippet) {}
