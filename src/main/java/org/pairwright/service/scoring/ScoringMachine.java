package org.pairwright.service.scoring;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.pairwright.endpoint.Tokens;
import org.pairwright.storage.TextsToScore;

/// A machine at work.
interface ScoringMachine extends AutoCloseable {
    /// What it is, with its version.
    String description();

    /// Looks at some pairs.
    ///
    /// @param unwanted whether nobody waits for them any more
    /// @param heard told what came of each as soon as it is known, in whatever order, on the
    ///   caller's own thread
    /// @return what that took
    Tokens look(List<TextsToScore> pairs, BooleanSupplier unwanted, Consumer<Look> heard);

    @Override
    void close();
}
