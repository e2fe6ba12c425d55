package org.pairwright.exporting.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pairwright.dataset.release.Manifest;

/// What stands where a release is to be put, and how to get past it.
final class InTheWay {
    private InTheWay() {}

    /// The rest of a sentence such as "The release can't be put into x: ".
    ///
    /// @param wanted what was to be put there
    /// @param found in what the folder is not that
    static String words(Path place, ReleaseDocuments wanted, List<Verification.Finding> found) {
        if (!Files.isDirectory(place)) {
            return "a file of that name is there already; move it away, or choose another folder";
        }
        try {
            ReleasedFolder there = ReleasedFolder.at(place);
            return words(there.manifest(), ReleasedFolder.manifest(place), wanted, found);
        } catch (UnreadableRelease e) {
            return "a folder is there already that is no release; move it away, or choose another folder";
        }
    }

    private static String words(
            Manifest there,
            String written,
            ReleaseDocuments wanted,
            List<Verification.Finding> found) {
        if (!there.project().id().equals(wanted.manifest().project().id())) {
            return "release %s of another project, \"%s\", is there already; choose another folder, or give this one another title"
                    .formatted(there.version(), there.project().title());
        }
        if (written.equals(wanted.json()) && !found.isEmpty()) {
            return "it is there already, and not as it was published any more: %s %s; move it away, and it is written anew"
                    .formatted(found.getFirst().file(), found.getFirst().what());
        }
        return "a release %s of this project is there already that the project does not know or that is of another state, such as one whose publishing was cut off; move it away, or choose another folder"
                .formatted(there.version());
    }
}
