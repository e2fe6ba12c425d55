package org.pairwright.importing;

import java.util.Optional;

/// Takes a row's bytes apart into fields.
interface RowParser {
    /// The row; empty where there is none, as on a blank line or a table's header.
    ///
    /// @throws RefusedRow when the bytes are no row
    Optional<Row> parse(RawRow raw);
}
