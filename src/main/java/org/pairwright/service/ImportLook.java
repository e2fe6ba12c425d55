package org.pairwright.service;

import java.nio.file.Path;

/// What a look into files found.
public sealed interface ImportLook {
    /// They can be read.
    record Pairs(ImportPreview preview) implements ImportLook {}

    /// Each row of a file holds one response, and which of them are paired has to be chosen.
    record Unpaired(Path file) implements ImportLook {}

    /// A file can be read and its content fits no format, or not the mapping made for it.
    ///
    /// @param why in full sentences, with what to do
    record Unmapped(Path file, String why) implements ImportLook {}
}
