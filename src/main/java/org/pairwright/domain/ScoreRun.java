package org.pairwright.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A machine's going over the texts of a project.
///
/// @param id the key inside one database
/// @param annotator the machine
/// @param scorer what it was, with its version
/// @param body a JSON object in text: what it was asked with and, once it has ended, what it took
/// @param actor who let it
/// @param finished when it ended, in UTC epoch milliseconds; 0 while it has not
public record ScoreRun(
        long id,
        UUID uuid,
        Annotator annotator,
        String scorer,
        String body,
        String actor,
        Instant startedAt,
        long finished) {
    /// When it ended; empty where it is under way, or was ended from outside.
    public Optional<Instant> finishedAt() {
        return finished == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(finished));
    }
}
