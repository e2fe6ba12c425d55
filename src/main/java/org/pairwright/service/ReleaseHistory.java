package org.pairwright.service;

import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.ReleaseVersion;

/// The releases of a project as the next one sees them. A project has one row of versions, so that
/// each names one release; a major version belongs to one dataset.
///
/// @param all in the order in which they were published
record ReleaseHistory(List<Released> all) {
    ReleaseHistory {
        all = List.copyOf(all);
    }

    /// The latest release of the dataset that `recipe` makes.
    Optional<Released> latest(Recipe recipe) {
        return all.reversed().stream()
                .filter(it -> it.manifest().recipe().isOfSameDataset(recipe))
                .findFirst();
    }

    /// Releases that `draft` may be once more, the latest first.
    List<Released> alike(Manifest draft) {
        return all.reversed().stream()
                .filter(it -> it.manifest().project().equals(draft.project()))
                .filter(it -> it.manifest().recipe().equals(draft.recipe()))
                .toList();
    }

    /// A major version that no dataset of the project has.
    ReleaseVersion newMajor() {
        return all.stream()
                .map(it -> it.manifest().releaseVersion())
                .max(ReleaseVersion::compareTo)
                .map(ReleaseVersion::nextMajor)
                .orElse(ReleaseVersion.FIRST);
    }
}
