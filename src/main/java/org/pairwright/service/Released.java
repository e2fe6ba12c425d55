package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.domain.Release;

/// A release that a project remembers.
///
/// @param manifest what it says of itself
public record Released(Release release, Manifest manifest) {
    /// The same where it lies in another folder.
    public Released in(Path folder) {
        return new Released(
                new Release(
                        release.uuid(),
                        release.version(),
                        release.manifest(),
                        folder.toString(),
                        release.actor(),
                        release.publishedAt()),
                manifest);
    }
}
