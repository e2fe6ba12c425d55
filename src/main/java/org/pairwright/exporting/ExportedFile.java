package org.pairwright.exporting;

import java.nio.file.Path;

/// A dataset file that was written, read back and put in its place.
///
/// @param sha256 64 hexadecimal digits
public record ExportedFile(Path path, String split, long rows, long bytes, String sha256) {}
