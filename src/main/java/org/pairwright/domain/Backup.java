package org.pairwright.domain;

import java.nio.file.Path;

/// A copy of a project as of one moment.
///
/// @param sha256 of the whole file, 64 hexadecimal digits
public record Backup(Path file, long bytes, String sha256) {}
