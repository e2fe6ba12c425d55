package org.pairwright.domain;

/// A decision that a file brings with a pair.
///
/// @param annotator the name of the annotator of kind `import` that it becomes; empty for the one
///   that stands for the whole file
public record ImportedAnnotation(String annotator, Judgment judgment) {}
