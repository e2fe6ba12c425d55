package org.pairwright.exporting;

import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.Split;
import org.pairwright.domain.StoredPair;

/// Is told where each pair of a dataset goes while that is written, in the order in which the pairs
/// are read. Called by one thread at a time.
public interface PairJournal {
    /// Nobody wants to know.
    PairJournal NONE =
            new PairJournal() {
                @Override
                public void exported(ExportRow row, Split split, RowPlaces places) {
                    // Nobody wants to know.
                }

                @Override
                public void excluded(StoredPair pair, ExclusionCode code) {
                    // Nobody wants to know.
                }
            };

    /// A pair went into a split.
    ///
    /// @param places where its rows stand there
    void exported(ExportRow row, Split split, RowPlaces places);

    /// A pair stayed out.
    void excluded(StoredPair pair, ExclusionCode code);
}
