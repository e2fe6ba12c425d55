package org.pairwright.storage;

import java.sql.SQLException;
import java.util.UUID;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Tally;

/// A way to lay out the pairs of an import as the very rows that the project will hold.
interface PairRows {
    /// The ids that a new pair and its parts get, and which of the parts are new.
    record Ids(
            long prompt,
            boolean promptNew,
            long a,
            boolean aNew,
            long b,
            boolean bNew,
            long pair) {}

    /// Adds a pair. Ids of each kind grow from one to the next.
    ///
    /// @param uuid the pair's identity
    /// @param batch the id that the file's batch gets
    void add(ImportedPair pair, Ids ids, UUID uuid, long batch, long line, Tally tally)
            throws SQLException;
}
