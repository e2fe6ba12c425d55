package org.pairwright.domain;

import java.time.Instant;
import java.util.UUID;

/// The one row that says what a project is.
///
/// @param seed from which the sides are drawn
/// @param origin this file's or server's own id: decisions made here carry it
public record Project(
        UUID uuid,
        String title,
        long seed,
        UUID origin,
        String license,
        String url,
        String creator,
        Instant createdAt) {}
