package org.pairwright.exporting;

/// A form that a project is written in.
public sealed interface ExportFormat permits DatasetFormat, ArchiveFormat {
    /// The word on the command line, such as `trl-kto`.
    String id();

    /// The name for people.
    String name();

    /// What the file's name ends in, without the dot.
    default String extension() {
        return "jsonl";
    }
}
