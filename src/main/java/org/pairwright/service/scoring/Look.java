package org.pairwright.service.scoring;

import java.util.List;
import org.pairwright.domain.Judgment;
import org.pairwright.endpoint.EndpointFailure;
import org.pairwright.storage.NewScore;
import org.pairwright.storage.TextsToScore;

/// What came of a machine's look at a pair.
sealed interface Look {
    TextsToScore pair();

    /// It said something.
    ///
    /// @param swayed whether it was a judge who took the other response when they changed places
    record Said(TextsToScore pair, Judgment judgment, List<NewScore> scores, boolean swayed)
            implements Look {}

    /// It could not.
    record Failed(TextsToScore pair, EndpointFailure.Kind kind, String why) implements Look {}

    /// There is nothing that it could look at.
    record Skipped(TextsToScore pair, String why) implements Look {}
}
