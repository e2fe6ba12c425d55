package org.pairwright.importing;

/// Reads a row that holds one response, as its format says.
@FunctionalInterface
interface SingleResponseReading {
    /// The response of a row.
    ///
    /// @throws RefusedRow when it holds none
    SingleResponse read(Row row, Findings findings);
}
