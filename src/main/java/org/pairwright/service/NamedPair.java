package org.pairwright.service;

/// What a name that a person typed means.
///
/// @param pair the pair's key in this project; 0 when there is none
/// @param candidates how many pairs have that name; `pair` is the first of them
public record NamedPair(long pair, long candidates) {}
