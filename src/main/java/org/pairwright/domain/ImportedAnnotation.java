package org.pairwright.domain;

/// A decision that a file brings with a pair.
///
/// @param annotator the name of the annotator of kind `import` that it becomes; empty for the one
///   that stands for the whole file. Of an archive, the very name of the annotator
/// @param recording how it was recorded; of one annotator and occurrence, an archive's decisions
///   come in the order of their chain
public record ImportedAnnotation(String annotator, Judgment judgment, Recording recording) {
    /// A decision of which the file says no more.
    public ImportedAnnotation(String annotator, Judgment judgment) {
        this(annotator, judgment, Recording.BY_IMPORT);
    }

    /// The same of the pair with A and B exchanged.
    public ImportedAnnotation turned() {
        return new ImportedAnnotation(annotator, judgment.turned(), recording.turned());
    }
}
