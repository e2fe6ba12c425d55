package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;

/// What a look into files found.
public sealed interface ImportLook {
    /// They can be read.
    ///
    /// @param groups those that were looked into, by their fields
    record Pairs(ImportPreview preview, List<FileGroup> groups) implements ImportLook {
        public Pairs {
            groups = List.copyOf(groups);
        }
    }

    /// Each row of a file holds one response, and which of them are paired has to be chosen.
    record Unpaired(Path file) implements ImportLook {}

    /// The content of some fits no format, or not the mapping made for it.
    ///
    /// @param groups those that were looked into, by their fields; at least one is a misfit
    record Unmapped(List<FileGroup> groups) implements ImportLook {
        public Unmapped {
            groups = List.copyOf(groups);
        }
    }
}
