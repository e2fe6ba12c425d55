package org.pairwright.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that a trainer wants beside the files of a dataset.
interface Companion {
    /// What it is called.
    String fileName();

    /// What is to stand in it.
    ///
    /// @param before what stands in it already; empty when there is none
    /// @param files those of the dataset
    /// @throws UnreadableCompanion when what stands there can't be understood
    byte[] content(Optional<byte[]> before, List<Path> files) throws UnreadableCompanion;
}
