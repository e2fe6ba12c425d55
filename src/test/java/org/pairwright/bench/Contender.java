package org.pairwright.bench;

import java.io.IOException;

/// Does the same work each time it is asked, and checks that it was done.
interface Contender {

    /// Lays out what the work needs, does it once, checks the result.
    ///
    /// @throws BenchFailure when the work failed or its result is wrong
    Sample once() throws IOException;
}
