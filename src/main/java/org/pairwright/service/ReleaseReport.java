package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.ReleaseDiff;

/// What a release brought.
///
/// @param folder where it is
/// @param previous the version of the same dataset before it; empty for the first
/// @param compared whether it could be compared with that one; where it could not, `diff` counts
///   nothing
/// @param again whether it is an earlier release once more: same state, same recipe, same bytes
/// @param warnings what deserves a look, in full sentences, gaps included
/// @param gaps what nobody has said of it
public record ReleaseReport(
        Manifest manifest,
        Path folder,
        String previous,
        boolean compared,
        ReleaseDiff diff,
        boolean again,
        List<String> warnings,
        List<ReleaseGap> gaps) {
    public ReleaseReport {
        warnings = List.copyOf(warnings);
        gaps = List.copyOf(gaps);
    }
}
