package org.pairwright.domain;

import java.time.Instant;
import java.util.UUID;

/// One file's import, as the project remembers it.
///
/// @param file its path as it was given
/// @param pairs how many pairs it added
/// @param annotations how many decisions it added
/// @param knownAnswers how many pairs have their known answer from it; 0 once it was taken back,
///   and where it is told as the origin of a pair
/// @param actor who imported it
/// @param undone whether it was taken back since
public record ImportBatch(
        UUID uuid,
        String file,
        String format,
        String license,
        long pairs,
        long annotations,
        long knownAnswers,
        String actor,
        Instant importedAt,
        boolean undone) {}
