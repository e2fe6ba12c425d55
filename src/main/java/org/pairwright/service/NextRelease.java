package org.pairwright.service;

import org.pairwright.dataset.release.ReleaseDiff;

/// Which release a recipe would make of a project as it is.
///
/// @param version the one it would get
/// @param previous the version of the same dataset before it; empty for the first
/// @param compared whether it could be compared with that one; where it could not, `diff` counts
///   nothing
/// @param diff without reasons
/// @param again whether it is an earlier release once more
public record NextRelease(
        String version, String previous, boolean compared, ReleaseDiff diff, boolean again) {}
