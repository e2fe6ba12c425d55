package org.pairwright.domain;

/// What became of two names of one person.
///
/// @param name what the one is called now that says nothing any more
/// @param moved how many of its decisions the other had none of, and has now
/// @param replaced how many were later than the other's own, and count now
/// @param kept how many were earlier than the other's own, which go on counting
public record MergedPeople(String name, long moved, long replaced, long kept) {}
