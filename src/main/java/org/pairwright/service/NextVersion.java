package org.pairwright.service;

import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.dataset.Split;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.domain.ProjectState;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.ExportRow;
import org.pairwright.exporting.Layout;
import org.pairwright.exporting.release.Outlook;
import org.pairwright.exporting.release.ReleasedFolder;
import org.pairwright.exporting.release.UnreadableRelease;
import org.slf4j.LoggerFactory;

/// Finds the version that a release would get while its pairs go by.
final class NextVersion {
    private final ReleaseHistory history;
    private final Recipe recipe;
    private final Optional<Released> before;
    private final Optional<Outlook> outlook;

    private NextVersion(
            ReleaseHistory history,
            Recipe recipe,
            Optional<Released> before,
            Optional<Outlook> outlook) {
        this.history = history;
        this.recipe = recipe;
        this.before = before;
        this.outlook = outlook;
    }

    static NextVersion of(
            ReleaseHistory history, Recipe recipe, DatasetFormat format, Layout layout) {
        Optional<Released> before = history.latest(recipe);
        return new NextVersion(
                history, recipe, before, before.flatMap(it -> outlook(it, format, layout)));
    }

    /// Empty where the earlier one is gone or is not as it was published.
    private static Optional<Outlook> outlook(Released before, DatasetFormat format, Layout layout) {
        try {
            return Optional.of(
                    new Outlook(
                            new ReleasedFolder(
                                    Path.of(before.release().folder()), before.manifest()),
                            format,
                            layout));
        } catch (UnreadableRelease e) {
            LoggerFactory.getLogger(NextVersion.class)
                    .debug("Nothing to compare with in {}", before.release().folder(), e);
            return Optional.empty();
        }
    }

    void exported(ExportRow row, Split split) {
        outlook.ifPresent(it -> it.exported(row, split));
    }

    /// @param exported how many pairs came by
    /// @param state what the project was meanwhile
    NextRelease next(long exported, ProjectState state) {
        String previous = before.map(it -> it.release().version().toString()).orElse("");
        Optional<ReleaseDiff> diff = outlook.map(Outlook::diff);
        if (before.isEmpty()) {
            return new NextRelease(major(), previous, true, ReleaseDiff.first(exported), false);
        }
        if (diff.isEmpty()) {
            return new NextRelease(major(), previous, false, ReleaseDiff.first(0), false);
        }
        if (isAlike(before.get(), state)) {
            return new NextRelease(previous, previous, true, diff.get(), true);
        }
        ReleaseVersion version =
                diff.get().after(before.get().release().version(), history.newMajor());
        return new NextRelease(version.toString(), previous, true, diff.get(), false);
    }

    private String major() {
        return history.newMajor().toString();
    }

    private boolean isAlike(Released released, ProjectState state) {
        return released.manifest().recipe().equals(recipe)
                && released.manifest().project().equals(ManifestDraft.source(state, recipe));
    }
}
