package org.pairwright.exporting;

import java.io.IOException;
import java.nio.channels.FileChannel;

/// Checks a file while it is read back. Used by one thread.
interface FileCheck {
    /// Checks what is whole in the first `length` bytes of `block`.
    ///
    /// @return how many bytes that was; the rest comes again with more behind it
    /// @throws ReadBackFailed when a row is not as it should be
    int check(byte[] block, int length);

    /// Checks what can only be seen when all is there.
    ///
    /// @param file to be read, and left open
    /// @throws ReadBackFailed when it is not as it should be
    default void finish(FileChannel file) throws IOException {
        // Rows by themselves say everything in most formats.
    }

    /// How many rows were found good.
    long rows();
}
