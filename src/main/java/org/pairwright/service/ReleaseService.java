package org.pairwright.service;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.domain.Permission;
import org.pairwright.domain.Release;
import org.pairwright.exporting.release.Comparison;
import org.pairwright.exporting.release.ManifestJson;
import org.pairwright.exporting.release.ReleaseFiles;
import org.pairwright.exporting.release.ReleasedFolder;
import org.pairwright.exporting.release.UnreadableRecipe;
import org.pairwright.exporting.release.UnreadableRelease;
import org.pairwright.exporting.release.Verification;
import org.pairwright.storage.Database;
import org.pairwright.storage.ReleaseStore;

/// Publishes releases of a project, and tells of those that were.
public final class ReleaseService {
    private final Database database;
    private final ReleaseStore releases;

    public ReleaseService(Database database) {
        this.database = database;
        releases = new ReleaseStore(database);
    }

    /// Publishes a release: a folder that appears whole, and is remembered. Nothing of it is there
    /// after any failure. Where this state was released by this recipe, it is that release again.
    ///
    /// @throws NotAllowed when somebody else tries than who may
    /// @throws InvalidPolicy when the recipe asks for what its format has no form for
    /// @throws EmptyRelease when no pair comes through
    /// @throws UnwritableRelease when there is no place for it
    /// @throws Cancelled when `progress` said so
    public ReleaseReport build(ReleaseRequest request, Progress progress) {
        new Permissions(database).require(request.actor(), Permission.RELEASE);
        return new ReleaseBuild(database, this::all, request, progress).run();
    }

    /// All releases, the latest last.
    public List<Released> all() {
        return releases.all().stream().map(ReleaseService::released).toList();
    }

    private Optional<Released> latest() {
        return all().stream().reduce((before, after) -> after);
    }

    private static Released released(Release release) {
        return new Released(
                release,
                ManifestJson.manifest(release.manifest())
                        .orElseThrow(() ->
                                new UnknownRelease(
                                        "Release "
                                                + release.version()
                                                + " was published by a newer version of Pairwright.")));
    }

    /// The release of a version, or the latest where `version` is empty.
    ///
    /// @throws UnknownRelease when there is none
    public Released find(String version) {
        if (version.isEmpty()) {
            return latest().orElseThrow(
                            () -> new UnknownRelease("The project has no releases yet."));
        }
        return all().stream()
                .filter(it -> it.release().version().toString().equals(version))
                .findFirst()
                .orElseThrow(() ->
                        new UnknownRelease("The project has no release \"" + version + "\"."));
    }

    /// The latest release of the dataset that another one is of.
    public Released latestOf(Released released) {
        return new ReleaseHistory(all()).latest(released.manifest().recipe()).orElse(released);
    }

    /// How one release differs from another.
    ///
    /// @param limit how many changes to tell one by one
    /// @throws UnreadableRelease when the folder of one is not there, or not as it was published
    public ReleaseDiff diff(Released before, Released after, int limit) {
        return Comparison.of(folder(before), folder(after), limit);
    }

    private static ReleasedFolder folder(Released released) {
        return new ReleasedFolder(Path.of(released.release().folder()), released.manifest());
    }

    /// What is not as it was published, in the folder where the release is now; nothing where all
    /// is well.
    ///
    /// @throws Cancelled when `progress` said so
    public List<ReleaseFinding> verify(Released released, Path folder, Progress progress) {
        return Verification.of(
                        folder,
                        released.release().manifest(),
                        (file, done, total) -> {
                            progress.requireWanted();
                            progress.report("verifying", done, total);
                        })
                .stream()
                .map(finding -> new ReleaseFinding(finding.file(), finding.what()))
                .toList();
    }

    /// The folder in which a release is, where it is. A project that came from somebody else may
    /// name any place: what is no folder with a manifest in it is none, and no other computer is
    /// asked for one.
    public static Optional<Path> place(Released released) {
        String named = released.release().folder();
        if (named.startsWith("\\\\") || named.startsWith("//")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(named))
                    .filter(Path::isAbsolute)
                    .filter(Files::isDirectory)
                    .filter(it -> Files.isRegularFile(it.resolve(ReleaseFiles.MANIFEST)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Remembers that a release was moved to `folder`, where it was found as it was published.
    /// Where it still is where it was put, the other is a copy, and nothing happens.
    ///
    /// @return whether that is remembered
    public boolean moved(Released released, Path folder) {
        if (Files.isDirectory(Path.of(released.release().folder()))) {
            return false;
        }
        releases.move(released.release().version(), folder.toAbsolutePath().normalize().toString());
        return true;
    }

    /// The recipe in a text: alone, or in a manifest.
    ///
    /// @throws UnreadableRecipe when there is none in it
    public static Recipe recipe(String text) {
        return ManifestJson.recipe(text);
    }
}
