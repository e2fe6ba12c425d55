package org.pairwright.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Manifest.DataFile;
import org.pairwright.dataset.release.Manifest.Document;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Project;
import org.pairwright.domain.ProjectState;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.exporting.ExportedFile;
import org.pairwright.exporting.release.ReleaseFiles;
import org.pairwright.exporting.release.ReleaseFolder;

/// What a release says of itself before its version is known and its documents are written.
final class ManifestDraft {
    private static final String PROGRAM =
            Objects.requireNonNullElse(
                    ManifestDraft.class.getPackage().getImplementationVersion(), "unpackaged");

    private ManifestDraft() {}

    static Manifest of(
            Recipe recipe, ExportReport exported, ReleaseFolder folder, ReleaseCourse course) {
        ProjectState state = course.state();
        return new Manifest(
                Manifest.FORM,
                PROGRAM,
                ReleaseVersion.FIRST.toString(),
                source(state, recipe),
                recipe,
                course.layout(),
                exported.files().stream()
                        .map(file -> file(file, recipe.format(), folder.path()))
                        .toList(),
                documents(exported, folder),
                new Manifest.Counts(
                        exported.pairs(),
                        exported.exported(),
                        exported.excluded(),
                        exported.obstacles(),
                        exported.corrected(),
                        exported.merged(),
                        exported.contradicted(),
                        exported.templated()),
                course.figures(),
                new Manifest.MadeUnderAll(
                        state.taxonomies(),
                        state.guidelines(),
                        state.questions(),
                        state.licenses()));
    }

    /// A dataset that has a title of its own does not say what its project is called.
    static Manifest.Source source(ProjectState state, Recipe recipe) {
        Project project = state.project();
        String title = recipe.credits().title();
        return new Manifest.Source(
                project.uuid().toString(),
                title.isBlank() ? project.title() : title,
                state.schemaVersion(),
                project.origin().toString(),
                state.event(),
                state.hash(),
                state.at().toString());
    }

    /// Those that are in the folder already.
    private static List<Document> documents(ExportReport exported, ReleaseFolder folder) {
        List<Document> documents = new ArrayList<>();
        documents.add(folder.document(ReleaseFiles.PAIRS));
        documents.add(folder.document(ReleaseFiles.EXCLUDED));
        exported.companions()
                .forEach(path -> documents.add(folder.document(name(path, folder.path()))));
        return documents;
    }

    private static DataFile file(ExportedFile file, String format, Path folder) {
        return new DataFile(
                name(file.path(), folder),
                file.split(),
                format,
                file.rows(),
                file.bytes(),
                file.sha256());
    }

    private static String name(Path file, Path folder) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
