package org.pairwright.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.exporting.UnwritableFile;
import org.pairwright.exporting.release.Comparison;
import org.pairwright.exporting.release.ReleaseDocuments;
import org.pairwright.exporting.release.ReleaseFiles;
import org.pairwright.exporting.release.ReleaseFolder;
import org.pairwright.exporting.release.ReleasedFolder;
import org.pairwright.exporting.release.UnreadableRelease;
import org.pairwright.exporting.release.Verification;
import org.pairwright.storage.Database;
import org.pairwright.storage.ExportStore;
import org.pairwright.storage.ReleaseStore;

/// Makes one release: writes it beside its place, finds its version, moves it there and remembers
/// it. Until the move there is nothing, and after a failure neither.
final class ReleaseBuild {
    private final Database database;
    private final ReleaseStore releases;
    private final Optional<Released> latest;
    private final ReleaseRequest request;
    private final Progress progress;
    private final List<String> warnings = new ArrayList<>();

    ReleaseBuild(
            Database database,
            Optional<Released> latest,
            ReleaseRequest request,
            Progress progress) {
        this.database = database;
        this.releases = new ReleaseStore(database);
        this.latest = latest;
        this.request = request;
        this.progress = progress;
    }

    ReleaseReport run() {
        DatasetFormat format = format(request.recipe());
        try (ReleaseFolder folder = ReleaseFolder.begin(request.out());
                ReleaseCourse course =
                        new ReleaseCourse(
                                new ExportStore(database),
                                request.recipe().policy(),
                                folder.path().resolve(ReleaseFiles.PAIRS),
                                folder.path().resolve(ReleaseFiles.EXCLUDED))) {
            Manifest draft = write(format, folder, course);
            requireWanted();
            return publish(folder, draft, course);
        }
    }

    private Manifest write(DatasetFormat format, ReleaseFolder folder, ReleaseCourse course) {
        try {
            ExportReport exported = export(format, folder, course);
            course.finish();
            warnings.addAll(
                    ReleaseWarnings.of(request.recipe().credits(), course.state().project()));
            return ManifestDraft.of(request.recipe(), exported, folder, course);
        } catch (UnwritableFile e) {
            throw folder.because(e);
        }
    }

    /// @throws InvalidPolicy when there is no such format, or it is none of a dataset
    static DatasetFormat format(Recipe recipe) {
        return ExportFormats.byId(recipe.format())
                .flatMap(format ->
                        format instanceof DatasetFormat dataset
                                ? Optional.of(dataset)
                                : Optional.empty())
                .orElseThrow(() ->
                        new InvalidPolicy(
                                "format",
                                "There is no format \"%s\" for a release. `pairwright formats` lists those that trainers read."
                                        .formatted(recipe.format())));
    }

    private ExportReport export(DatasetFormat format, ReleaseFolder folder, ReleaseCourse course) {
        Recipe recipe = request.recipe();
        String data = folder.path().resolve(ReleaseFiles.DATA) + "/";
        ExportReport report =
                new ExportService(database)
                        .run(
                                format,
                                new ExportRequest(
                                        format,
                                        recipe.policy(),
                                        recipe.splits(),
                                        recipe.pairs(),
                                        data),
                                course,
                                progress);
        if (report.exported() == 0) {
            throw new EmptyRelease(report.excluded());
        }
        warnings.addAll(report.warnings());
        return report;
    }

    private ReleaseReport publish(ReleaseFolder folder, Manifest draft, ReleaseCourse course) {
        if (latest.isPresent()) {
            Released before = latest.get();
            ReleaseDocuments again = documents(draft, before.release().version(), course);
            if (again.json().equals(before.release().manifest())) {
                return publishAgain(folder, again, before);
            }
        }
        Compared compared = compare(folder, draft);
        ReleaseDocuments documents = documents(draft, compared.version(), course);
        Path place = place(documents.manifest());
        if (!isThere(place, documents)) {
            write(folder, documents);
        }
        remember(folder, documents, place);
        return report(documents, place, compared, false);
    }

    private static ReleaseDocuments documents(
            Manifest draft, ReleaseVersion version, ReleaseCourse course) {
        return ReleaseDocuments.of(draft, version, course.state().project(), course.format());
    }

    /// How a release stands to the one before it.
    private record Compared(ReleaseVersion version, boolean done, ReleaseDiff diff) {}

    private Compared compare(ReleaseFolder folder, Manifest draft) {
        if (latest.isEmpty()) {
            ReleaseDiff first = ReleaseDiff.first(draft.counts().exported());
            return new Compared(ReleaseVersion.FIRST, true, first);
        }
        Released before = latest.get();
        progress.report("comparing", 0, 0);
        ReleasedFolder old =
                new ReleasedFolder(Path.of(before.release().folder()), before.manifest());
        try {
            ReleaseDiff diff = Comparison.of(old, new ReleasedFolder(folder.path(), draft), 0);
            return new Compared(diff.after(before.release().version()), true, diff);
        } catch (UnreadableRelease e) {
            warnings.add(
                    "Nobody can tell which rows changed since %s, so this is a major version. %s"
                            .formatted(before.release().version(), e.getMessage()));
            return new Compared(
                    before.release().version().nextMajor(), false, ReleaseDiff.first(0));
        }
    }

    private Path place(Manifest manifest) {
        String name = ReleaseName.of(manifest);
        return request.out().toAbsolutePath().normalize().resolve(name);
    }

    /// Whether the release lies there already, whole: a process that was stopped after it had moved
    /// it may not have been able to say so.
    private boolean isThere(Path place, ReleaseDocuments documents) {
        return Files.isDirectory(place)
                && Verification.of(place, documents.json(), (file, done, total) -> requireWanted())
                        .isEmpty();
    }

    private void write(ReleaseFolder folder, ReleaseDocuments documents) {
        documents.files().forEach(folder::write);
        requireWanted();
    }

    private void remember(ReleaseFolder folder, ReleaseDocuments documents, Path place) {
        try {
            releases.add(
                    request.actor(),
                    documents.manifest().releaseVersion(),
                    documents.json(),
                    place.toString(),
                    () -> move(folder, documents, place));
        } catch (RuntimeException e) {
            folder.withdraw(place, e);
            throw e;
        }
    }

    private void move(ReleaseFolder folder, ReleaseDocuments documents, Path place) {
        if (!isThere(place, documents)) {
            folder.publish(place);
        }
    }

    /// Nothing changed since the latest release, so this is that one.
    private ReleaseReport publishAgain(
            ReleaseFolder folder, ReleaseDocuments documents, Released before) {
        Path place = place(documents.manifest());
        if (!isThere(place, documents)) {
            write(folder, documents);
            folder.publish(place);
        }
        if (!Files.isDirectory(Path.of(before.release().folder()))) {
            releases.move(before.release().version(), place.toString());
        }
        long kept = documents.manifest().counts().exported();
        return report(
                documents,
                place,
                new Compared(before.release().version(), true, ReleaseDiff.same(kept)),
                true);
    }

    private ReleaseReport report(
            ReleaseDocuments documents, Path place, Compared compared, boolean again) {
        return new ReleaseReport(
                documents.manifest(),
                place,
                latest.map(it -> it.release().version().toString()).orElse(""),
                compared.done(),
                compared.diff(),
                again,
                warnings);
    }

    private void requireWanted() {
        if (progress.cancelled()) {
            throw new Cancelled("Cancelled. Nothing was published.");
        }
    }
}
