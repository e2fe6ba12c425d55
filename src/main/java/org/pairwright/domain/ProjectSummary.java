package org.pairwright.domain;

import java.util.UUID;

/// What can be said of a project at a glance.
///
/// @param labeled pairs on which at least one preference was stated
/// @param skipped pairs that were only skipped
public record ProjectSummary(UUID uuid, String title, long pairs, long labeled, long skipped) {}
