package org.pairwright.bench;

import java.io.IOException;
import java.util.List;

/// A piece of work to measure.
interface Scenario {

    /// For programs and for who looks on, stable.
    String id();

    /// Measures. One scenario may give several figures.
    ///
    /// @throws BenchFailure when the work fails or gives a wrong result
    List<Result> run() throws IOException;
}
