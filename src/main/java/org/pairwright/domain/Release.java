package org.pairwright.domain;

import java.time.Instant;
import java.util.UUID;

/// What a project remembers of a release.
///
/// @param manifest its file `manifest.json` to the letter
/// @param folder where it was put
/// @param actor who published it
/// @param publishedAt when, by the clock; no file of the release says it
public record Release(
        UUID uuid,
        ReleaseVersion version,
        String manifest,
        String folder,
        String actor,
        Instant publishedAt) {}
