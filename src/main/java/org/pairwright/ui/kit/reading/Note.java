package org.pairwright.ui.kit.reading;

/// What is told of a stretch of a document's text.
///
/// @param from its first character
/// @param to the one after its last
public record Note(int from, int to, String words) {}
