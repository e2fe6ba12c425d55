package org.pairwright.service.scoring;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.pairwright.storage.TextsToScore;

/// A machine at work.
interface ScoringMachine extends AutoCloseable {
    /// What it is, with its version.
    String description();

    /// Looks at some pairs; of each comes a look, in the same order.
    ///
    /// @param unwanted whether nobody waits for them any more
    Look.Batch look(List<TextsToScore> pairs, BooleanSupplier unwanted);

    @Override
    void close();
}
