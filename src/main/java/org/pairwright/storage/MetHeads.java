package org.pairwright.storage;

/// Where what somebody decided in one file meets what they decided otherwise in another.
///
/// @param annotator their name
/// @param occurrence 0 for the first time they got the pair
/// @param taken whether what came in holds from now on
public record MetHeads(String annotator, int occurrence, boolean taken) {}
