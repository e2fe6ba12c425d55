package org.pairwright.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.Split;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.exporting.ReadBackFailed;
import org.pairwright.exporting.UnwritableFile;
import org.pairwright.exporting.release.Comparison;
import org.pairwright.exporting.release.ReleaseDocuments;
import org.pairwright.exporting.release.ReleaseFiles;
import org.pairwright.exporting.release.ReleaseFolder;
import org.pairwright.exporting.release.ReleasedFolder;
import org.pairwright.exporting.release.UnreadableRelease;
import org.pairwright.exporting.release.UnwritableRelease;
import org.pairwright.storage.Database;
import org.pairwright.storage.ExportStore;
import org.pairwright.storage.ReleaseStore;
import org.pairwright.storage.StorageFailure;

/// Makes one release: writes it beside its place, finds its version, moves it there and remembers
/// it. Until the move there is nothing, and after a failure neither.
final class ReleaseBuild {
    private static final Pattern HUB_NAME = Pattern.compile("\\w+");

    private final Database database;
    private final ReleaseStore store;
    private final Supplier<List<Released>> releases;
    private final ReleaseRequest request;
    private final Progress progress;
    private final List<String> warnings = new ArrayList<>();
    private List<ReleaseGap> gaps = List.of();

    /// @param releases tells of those that there are at the time
    ReleaseBuild(
            Database database,
            Supplier<List<Released>> releases,
            ReleaseRequest request,
            Progress progress) {
        this.database = database;
        this.store = new ReleaseStore(database);
        this.releases = releases;
        this.request = request;
        this.progress = progress;
    }

    ReleaseReport run() {
        DatasetFormat format = format(request.recipe());
        requireNamesOfTheHub();
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

    /// Other names than these no loader of the Hub takes for splits.
    private void requireNamesOfTheHub() {
        for (Split split : request.recipe().splits().all()) {
            if (!HUB_NAME.matcher(split.name()).matches()) {
                throw new InvalidPolicy(
                        "split",
                        "A release's splits can't have a - in their names, which the loaders of the Hugging Face Hub don't take: write %s rather than %s."
                                .formatted(split.name().replace('-', '_'), split.name()));
            }
        }
    }

    private Manifest write(DatasetFormat format, ReleaseFolder folder, ReleaseCourse course) {
        try {
            ExportReport exported = export(format, folder, course);
            course.finish();
            warnings.addAll(ReleaseWarnings.of(request.recipe(), course.state().project()));
            gaps = ReleaseWarnings.gaps(request.recipe().credits(), course.state().project());
            return ManifestDraft.of(request.recipe(), exported, folder, course);
        } catch (UnwritableFile e) {
            throw folder.because(e);
        } catch (ReadBackFailed e) {
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

    /// Until it is there: where others published meanwhile, what it comes to is found out anew.
    private ReleaseReport publish(ReleaseFolder folder, Manifest draft, ReleaseCourse course) {
        Optional<ReleaseReport> report = Optional.empty();
        while (report.isEmpty()) {
            requireWanted();
            report = publish(folder, draft, course, new ReleaseHistory(releases.get()));
        }
        return report.get();
    }

    /// Empty where others published meanwhile.
    private Optional<ReleaseReport> publish(
            ReleaseFolder folder, Manifest draft, ReleaseCourse course, ReleaseHistory history) {
        for (Released alike : history.alike(draft)) {
            ReleaseDocuments again = documents(draft, alike.release().version(), course);
            if (again.json().equals(alike.release().manifest())) {
                return Optional.of(publishAgain(folder, again, alike));
            }
        }
        Compared compared = compare(folder, draft, history);
        ReleaseDocuments documents = documents(draft, compared.version(), course);
        return remember(folder, documents, history)
                .map(place -> {
                    warnings.addAll(compared.warnings());
                    return report(documents, place, compared, false);
                });
    }

    private static ReleaseDocuments documents(
            Manifest draft, ReleaseVersion version, ReleaseCourse course) {
        return ReleaseDocuments.of(draft, version, course.state().project(), course.format());
    }

    /// How a release stands to the one before it.
    ///
    /// @param previous empty where it is the first of its dataset
    private record Compared(
            ReleaseVersion version, String previous, ReleaseDiff diff, List<String> warnings) {}

    private Compared compare(ReleaseFolder folder, Manifest draft, ReleaseHistory history) {
        Optional<Released> latest = history.latest(draft.recipe());
        if (latest.isEmpty()) {
            return new Compared(
                    history.newMajor(),
                    "",
                    ReleaseDiff.first(draft.counts().exported()),
                    List.of());
        }
        Released before = latest.get();
        ReleaseVersion version = before.release().version();
        progress.report("comparing", 0, 0);
        ReleasedFolder old =
                new ReleasedFolder(Path.of(before.release().folder()), before.manifest());
        try {
            ReleaseDiff diff = Comparison.of(old, new ReleasedFolder(folder.path(), draft), 0);
            return new Compared(
                    diff.after(version, history.newMajor()), version.toString(), diff, List.of());
        } catch (UnreadableRelease e) {
            String warning =
                    "Nobody can tell which rows changed since %s, so this is a major version. %s"
                            .formatted(version, e.getMessage());
            return new Compared(
                    history.newMajor(), version.toString(), ReleaseDiff.first(0), List.of(warning));
        }
    }

    private boolean isThere(Path place, ReleaseDocuments documents) {
        return ReleaseFolder.isAt(place, documents, (file, done, total) -> requireWanted());
    }

    /// The place of the release; empty where others published meanwhile.
    private Optional<Path> remember(
            ReleaseFolder folder, ReleaseDocuments documents, ReleaseHistory history) {
        Path place = folder.place(ReleaseName.of(documents.manifest()));
        try {
            boolean there = isThere(place, documents);
            write(folder, documents);
            boolean remembered =
                    store.add(
                            history.all().size(),
                            request.actor(),
                            documents.manifest().releaseVersion(),
                            documents.json(),
                            place.toString(),
                            () -> {
                                if (!there) {
                                    folder.publish(place);
                                }
                            });
            return remembered ? Optional.of(place) : Optional.empty();
        } catch (RuntimeException e) {
            folder.withdraw(place, e);
            if (e instanceof UnwritableRelease failure && othersPublished(history, failure)) {
                // What is in the way is what others published meanwhile.
                return Optional.empty();
            }
            throw e;
        }
    }

    private boolean othersPublished(ReleaseHistory history, UnwritableRelease failure) {
        try {
            return store.hasMoreThan(history.all().size());
        } catch (StorageFailure second) {
            failure.addSuppressed(second);
            throw failure;
        }
    }

    private void write(ReleaseFolder folder, ReleaseDocuments documents) {
        documents.files().forEach(folder::write);
        requireWanted();
    }

    /// This state was released by this recipe before, so this is that release.
    private ReleaseReport publishAgain(
            ReleaseFolder folder, ReleaseDocuments documents, Released before) {
        Path place = folder.place(ReleaseName.of(documents.manifest()));
        if (!isThere(place, documents)) {
            write(folder, documents);
            folder.publish(place);
        }
        ReleaseVersion version = before.release().version();
        if (!Files.isDirectory(Path.of(before.release().folder()))) {
            store.move(version, place.toString());
        }
        ReleaseDiff same = ReleaseDiff.same(documents.manifest().counts().exported());
        return report(
                documents, place, new Compared(version, version.toString(), same, List.of()), true);
    }

    private ReleaseReport report(
            ReleaseDocuments documents, Path place, Compared compared, boolean again) {
        return new ReleaseReport(
                documents.manifest(),
                place,
                compared.previous(),
                compared.warnings().isEmpty(),
                compared.diff(),
                again,
                warnings,
                gaps);
    }

    private void requireWanted() {
        if (progress.cancelled()) {
            throw new Cancelled("Canceled. Nothing was published.");
        }
    }
}
